"""Recording ahead with the real gTTS call, against a stand-in of its service on this machine."""

import base64
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from sandbox.voice import Espeak, Online, Recorded, Recordings, Sentence, Voice, record, spoken
from sandbox.voice.mp3 import seconds
from sandbox.voice.record import gtts_call
from sandbox.voice.recorded import recording
from tests.waiting import until

Silence = Callable[[float], bytes]
TEXTS = "Welkom. Je krijgt € 1.120 terug. Log in met Oefen-DigiD. Kijk op je jaaropgaaf. Klaar!"


class Service:
    """Answers as Google's speech address does; `answer` decides per text: sound, status, wait."""

    def __init__(self, sound: bytes) -> None:
        self.sound = sound
        self.asked: list[tuple[str, str]] = []
        self.answer: Callable[[str], int] = lambda text: 200
        self.asked_to_wait = threading.Event()
        self.stopping = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.stopping.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                ((call,),) = json.loads(parse_qs(body)["f.req"][0])
                text, language, *_ = json.loads(call[1])
                service.asked.append((text, language))
                status = service.answer(text)
                if self.path != "/_/TranslateWebserverUi/data/batchexecute":
                    status = 404
                if not status:
                    service.asked_to_wait.set()
                    service.stopping.wait()
                    return
                sound = base64.b64encode(service.sound).decode()
                part = json.dumps([["wrb.fr", call[0], json.dumps([sound]), None, "generic"]])
                answer = f")]}}'\n\n{len(part)}\n{part.replace(', ', ',')}\n".encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        return Handler


@pytest.fixture
def service(silence: Silence, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    running = Service(silence(2.4))
    yield running
    running.stop()


def sentences() -> list[Sentence]:
    return list(spoken(TEXTS))


def recordings(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_the_real_call_asks_for_dutch_and_gives_sound(service: Service) -> None:
    sound = gtts_call("Je krijgt 1120 euro terug.", address=service.address)
    assert sound == service.sound
    assert service.asked == [("Je krijgt 1120 euro terug.", "nl")]


def test_a_long_sentence_comes_in_parts(service: Service) -> None:
    sound = gtts_call("Kijk goed op je jaaropgaaf. " * 8, address=service.address)
    assert len(service.asked) > 1
    assert seconds(sound) == pytest.approx(2.4 * len(service.asked))


def test_a_server_that_never_answers_is_left_in_time(service: Service) -> None:
    service.answer = lambda text: 0
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        gtts_call("Welkom.", seconds=0.3, address=service.address)
    assert time.monotonic() - started < 5


def test_every_sentence_is_recorded_and_then_played(service: Service, tmp_path: Path) -> None:
    told: list[str] = []
    folder = tmp_path / "speech"
    done = record(sentences(), folder, partial(gtts_call, address=service.address), told.append)
    assert done == Recordings(made=5)
    assert [text for text, _ in service.asked] == [sentence.said for sentence in sentences()]
    assert told[:2] == ["1 van 5: opgenomen", "2 van 5: opgenomen"]
    voice = Voice([Recorded(folder, Espeak()), Espeak()])
    for sentence in sentences():
        speech = voice.speech(sentence)
        assert speech is not None
        assert (speech.mime, len(speech.words)) == ("audio/mpeg", len(sentence.words))


def test_what_exists_is_skipped_and_doubles_are_made_once(silence: Silence, tmp_path: Path) -> None:
    made: list[str] = []

    def make(said: str) -> bytes:
        made.append(said)
        return silence(1.2)

    first = record(sentences()[:2] * 3, tmp_path, make, print)
    again = record(sentences(), tmp_path, make, print)
    assert (first, again) == (Recordings(made=2), Recordings(made=3, kept=2))
    assert made == [sentence.said for sentence in sentences()]


def test_a_failure_is_told_in_dutch_and_the_rest_goes_on(service: Service, tmp_path: Path) -> None:
    service.answer = lambda text: {"Kijk": 429, "Log ": 500}.get(text[:4], 200)
    told: list[str] = []
    call = partial(gtts_call, address=service.address)
    assert record(sentences(), tmp_path, call, told.append) == Recordings(made=3, failed=2)
    assert told[2] == "3 van 5: mislukt, de spraakdienst gaf fout 500."
    assert told[3] == "4 van 5: mislukt, de spraakdienst wil even niet meer. Wacht een uur."
    service.answer = lambda text: 200
    assert record(sentences(), tmp_path, call, told.append) == Recordings(made=2, kept=3)


def test_an_answer_without_sound_is_no_recording(service: Service, tmp_path: Path) -> None:
    service.sound = b""
    told: list[str] = []
    call = partial(gtts_call, address=service.address)
    assert record(sentences()[:1], tmp_path, call, told.append) == Recordings(failed=1)
    assert told[0] == "1 van 1: mislukt, er kwam geen geluid terug."
    assert recordings(tmp_path) == set()


def test_without_internet_it_stops_after_a_few_tries(service: Service, tmp_path: Path) -> None:
    service.stop()
    many = [spoken(f"Zin {number}.")[0] for number in range(20)]
    told: list[str] = []
    done = record(many, tmp_path, partial(gtts_call, address=service.address), told.append)
    assert done == Recordings(failed=5, left=15)
    assert "Is er internet?" in told[0]
    assert told[-1] == "Klaar: 0 opgenomen, 0 waren er al, 5 mislukt, 15 niet geprobeerd."


def test_stopping_it_leaves_whole_recordings_only(silence: Silence, tmp_path: Path) -> None:
    made: list[str] = []

    def make(said: str) -> bytes:
        if len(made) == 3:
            raise KeyboardInterrupt
        made.append(said)
        return silence(1.2)

    with pytest.raises(KeyboardInterrupt):
        record(sentences(), tmp_path, make, print)
    assert recordings(tmp_path) == {recording(tmp_path, s).name for s in sentences()[:3]}


def test_being_killed_leaves_whole_recordings_and_it_goes_on_where_it_was(
    service: Service, tmp_path: Path
) -> None:
    service.answer = lambda text: 0 if text.startswith("Log in") else 200
    script = (
        "import sys, pathlib, functools; from sandbox.voice import gtts_call, record, spoken;"
        "make = functools.partial(gtts_call, address=sys.argv[2]);"
        f"record(spoken({TEXTS!r}), pathlib.Path(sys.argv[1]), make)"
    )
    command = [sys.executable, "-c", script, str(tmp_path), service.address]
    with subprocess.Popen(command) as process:
        assert service.asked_to_wait.wait(30)
        process.send_signal(signal.SIGKILL)
    half = tmp_path / "0123.mp3.99.part"
    half.write_bytes(b"\xff\xf3")  # as if it was killed while writing
    whole = [file for file in tmp_path.iterdir() if file.suffix == ".mp3"]
    assert [seconds(file.read_bytes()) for file in whole] == pytest.approx([2.4, 2.4])
    service.answer = lambda text: 200
    rest = record(sentences(), tmp_path, partial(gtts_call, address=service.address), print)
    assert rest == Recordings(made=3, kept=2)
    assert recordings(tmp_path) == {recording(tmp_path, s).name for s in sentences()}


def test_a_folder_that_cannot_be_written_is_an_error(silence: Silence, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        record(sentences(), tmp_path / "file", lambda said: silence(1.2), print)


def test_online_never_makes_anyone_wait_and_sounds_the_next_time(
    silence: Silence, tmp_path: Path
) -> None:
    fixed, personal = sentences()[0], sentences()[1]
    go_on, asked = threading.Event(), []

    def make(said: str) -> bytes:
        asked.append(said)
        assert go_on.wait(20)
        return silence(1.2)

    voice = Voice([Recorded(tmp_path), Online(tmp_path, [fixed], make), Espeak()])
    for sentence in (fixed, personal, fixed):
        first = voice.speech(sentence)
        assert first is not None
        assert first.mime == "audio/wav"
    go_on.set()
    until(lambda: recording(tmp_path, fixed).exists())
    later = voice.speech(fixed)
    assert later is not None
    assert later.mime == "audio/mpeg"
    assert asked == [fixed.said], "a personal sentence stays here, a fixed one is asked once"


def test_without_internet_online_stops_asking_for_a_while(tmp_path: Path) -> None:
    asked: list[str] = []
    failed = threading.Event()

    def make(said: str) -> bytes:
        asked.append(said)
        failed.set()
        raise OSError("no internet")

    online = Online(tmp_path, sentences(), make)
    online.synthesize(sentences()[0])
    assert failed.wait(20)
    until(lambda: online.quiet)
    for sentence in sentences():
        online.synthesize(sentence)
    assert asked == [sentences()[0].said]
