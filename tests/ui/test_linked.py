"""Streamlit's scripts become one, in which each keeps its names to itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit import file_util

from sandbox.ui.server.installed import (
    OURS,
    body_of,
    first_script,
    installed,
    installed_page,
    linked,
)
from sandbox.ui.server.linking import WHOLE, Linked
from sandbox.ui.server.together import UnknownFormError

HINTS = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./b.1.js","./c.1.js"])))=>d;\n'
FIRST = (
    HINTS + 'import{x as e,y}from"./b.1.js";import"./d.1.js";'
    "var t=e(y);f(()=>import(`./b.1.js`),()=>import(`./c.1.js`));"
)
SHARED = 'import{z}from"./d.1.js";var e=z,t=2;export{e as x,t as y,t as default};'
SOURCES = {
    "a.1.js": FIRST,
    "b.1.js": SHARED,
    "c.1.js": 'import{x}from"./b.1.js";export{x as t};',
    "d.1.js": "var z=1;export{z};",
}


def test_what_another_needs_comes_first_and_each_gives_what_it_exports() -> None:
    whole = Linked(SOURCES.__getitem__, ["a.1.js"])
    assert whole.members == ("d.1.js", "b.1.js", "a.1.js")
    lines = whole.whole.splitlines()
    assert lines[0] == "const lid$0=(()=>{var z=1;"
    assert lines[1] == "return{get z(){return z}}})();"
    assert lines[2] == "const lid$1=(()=>{const{z:z}=lid$0;var e=z,t=2;"
    assert lines[3] == ("return{get x(){return e},get y(){return t},get default(){return t}}})();")
    assert "const{x:e,y:y}=lid$1;var t=e(y);" in whole.whole
    assert lines[-1] == "export{lid$0,lid$1,lid$2};"


def test_what_is_fetched_later_is_taken_from_the_whole_when_it_is_in_there() -> None:
    whole = Linked(SOURCES.__getitem__, ["a.1.js"]).whole
    assert f"import(`./{WHOLE}`).then(e=>e.lid$1)" in whole
    assert "import(`./c.1.js`)" in whole
    assert f'm.f=["./{WHOLE}","./c.1.js"]' in whole


def test_who_is_no_member_finds_the_same_things_at_the_old_address() -> None:
    assert Linked(SOURCES.__getitem__, ["a.1.js"]).door("b.1.js") == (
        f'import{{lid$1}}from"./{WHOLE}";const v0=lid$1.x;const v1=lid$1.y;const v2=lid$1.default;'
        "export{v0 as x,v1 as y,v2 as default};"
    )


def test_what_would_be_made_at_first_use_is_made_before_it_is_given() -> None:
    lazy = "var v,r=e((()=>{v=1})),s=e((()=>{}));export{v as i,r as a};"
    whole = Linked({"a.1.js": lazy}.__getitem__, ["a.1.js"]).whole
    assert "\nr();return{get i(){return v},get a(){return r}}" in whole


def test_the_folder_changes_with_what_is_in_it() -> None:
    changed = SOURCES | {"d.1.js": "var z=2;export{z};"}
    one, other = Linked(SOURCES.__getitem__, ["a.1.js"]), Linked(changed.__getitem__, ["a.1.js"])
    assert one.folder != other.folder
    assert one.address == f"{one.folder}/{WHOLE}"


@pytest.mark.parametrize(
    "script",
    [
        "export default 3;", "var a=1;export default a;", 'import b from"./b.1.js";',
        'import*as b from"./b.1.js";', 'export{x}from"./b.1.js";', "export const a=1;",
        'var a=1;import{x}from"./b.1.js";', 'import{x}from"elsewhere";',
        "f();export function g(){}",
    ],
)  # fmt: skip
def test_a_form_that_cannot_be_put_in_one_file_is_refused(script: str) -> None:
    with pytest.raises(UnknownFormError):
        Linked((SOURCES | {"a.1.js": script}).__getitem__, ["a.1.js"])


def test_scripts_that_need_each_other_are_refused() -> None:
    circle = SOURCES | {"d.1.js": 'import{t}from"./c.1.js";var z=t;export{z};'}
    with pytest.raises(UnknownFormError, match=r"c\.1\.js > b\.1\.js > d\.1\.js > c\.1\.js"):
        Linked(circle.__getitem__, ["c.1.js"])


def test_all_that_our_pages_use_of_the_installed_streamlit_is_in_one_file() -> None:
    first = first_script(installed_page())
    members = linked().members
    assert first in members
    assert [part for part in OURS if not any(one.startswith(f"{part}.") for one in members)] == []
    hinted = re.findall(
        r'rel="modulepreload" crossorigin href="\./static/js/([^"]+)"', installed_page()
    )
    assert len(hinted) > 20
    assert set(hinted) <= set(members)


def test_no_script_of_the_whole_asks_for_what_the_policy_refuses() -> None:
    whole = linked().whole
    assert "=new WebAssembly.Instance(" not in whole
    assert whole.count("=null&&new WebAssembly.Instance(") == 1


def test_beside_the_whole_stands_every_script_of_the_installed_streamlit() -> None:
    first = first_script(installed_page())
    files = installed().files
    whole = linked()
    scripts = (Path(file_util.get_static_dir()) / "static" / "js").glob("*.js")
    assert [one.name for one in scripts if f"{whole.folder}/{one.name}" not in files] == []
    assert body_of(files[whole.address]) == whole.whole.encode()
    assert body_of(files[f"{whole.folder}/{first}"]) == whole.door(first).encode()
    assert body_of(files[f"/static/js/{first}"]) != whole.door(first).encode()
