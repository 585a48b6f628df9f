"""How long a sentence never spoken before takes: `python -m tests.bench.bench_voice`.

Prints, in milliseconds, splitting the text, making the sound alone and with eight listeners at
once, and the whole request over a connection on this machine. Aim: 200 ms from click to sound.
"""

import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection
from itertools import count

import uvicorn
from starlette.applications import Starlette

from sandbox.voice import Espeak, Seal, Sentence, Voice, speech_routes, spoken

SENTENCES = 300
LISTENERS = 8
FORMS = (
    "Op de jaaropgaaf van werkgever {n} staat een loon van € {a},50 en € {n} loonheffing.",
    "Kijk in vak {n}: klopt het bedrag van € {a}?",
    "Uw sms-code is {n} 913, en uw BSN is 999{n}006.",
    "Ga naar pagina{n}.belastingdienst.oefen en log in met Oefen-DigiD.",
    "Over de eerste € {a} betaal je 35,82 %, dus € {n},{n} minder; dat zie je terug.",
)
_number = count(100)
SEAL = Seal(b"only for this measurement")


def fresh() -> str:
    """A text that was never spoken before."""
    number = next(_number)
    return FORMS[number % len(FORMS)].format(n=number, a=1000 + number * 7)


def milliseconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    if call() is None:
        raise SystemExit("no speech engine on this machine")
    return (time.perf_counter() - started) * 1000


def row(name: str, times: Sequence[float]) -> None:
    cuts = statistics.quantiles(times, n=20)
    print(f"{name:<44} {statistics.median(times):8.2f} {cuts[18]:8.2f} {max(times):8.2f}")


@contextmanager
def served(voice: Voice) -> Iterator[int]:
    """The route of speech on a free port."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    app = Starlette(routes=speech_routes(lambda: voice, lambda: SEAL))
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        thread.join(0.01)
    try:
        yield port
    finally:
        server.should_exit = True
        thread.join()


def asked(port: int) -> bytes:
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/spraak/" + SEAL.address(spoken(fresh())[0]))
    body = connection.getresponse().read()
    connection.close()
    return body


def main() -> None:
    started = time.perf_counter()
    Espeak().warm()
    print(f"start of the offline voice: {(time.perf_counter() - started) * 1000:.0f} ms\n")
    print(f"{'milliseconds':<44} {'median':>8} {'95 %':>8} {'most':>8}")
    voice = Voice([Espeak()])
    texts = [fresh() for _ in range(SENTENCES)]
    row("split a text", [milliseconds(partial(spoken, text)) for text in texts])

    def speak(sentence: Sentence) -> float:
        return milliseconds(lambda: voice.speech(sentence))

    row("make the sound", [speak(spoken(text)[0]) for text in texts])
    more = [spoken(fresh())[0] for _ in range(SENTENCES)]
    with ThreadPoolExecutor(LISTENERS) as pool:
        row(f"make the sound, {LISTENERS} at once", list(pool.map(speak, more)))
    with served(voice) as port:
        ask = [partial(asked, port)] * SENTENCES
        row("text to sound over a connection", [milliseconds(one) for one in ask])
        with ThreadPoolExecutor(LISTENERS) as pool:
            name = f"text to sound over a connection, {LISTENERS} at once"
            row(name, list(pool.map(milliseconds, ask)))


if __name__ == "__main__":
    main()
