"""How long an mp3 lasts, counted frame by frame."""

from __future__ import annotations

# ISO 11172-3 and 13818-3, layer III: kbit/s by index, for MPEG 1 and for MPEG 2 and 2.5.
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_HEADER = 4


def seconds(data: bytes) -> float:
    """The length of the sound in seconds; 0.0 when there is no mp3 sound in `data`."""
    at = _after_tag(data)
    length = 0.0
    while at + _HEADER <= len(data):
        frame = _frame(data[at : at + _HEADER])
        if frame is None:
            at += 1  # between two recordings put together other bytes may stand
            continue
        size, lasts = frame
        if at + size > len(data):
            break
        length += lasts
        at += size
    return length


def _after_tag(data: bytes) -> int:
    """Where an ID3v2 tag at the start ends (its size is written in 7 bits a byte)."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _frame(header: bytes) -> tuple[int, float] | None:
    """Size in bytes and length in seconds of the frame with this header, if it is one."""
    if header[0] != 0xFF or header[1] & 0xE6 != 0xE2:  # 11 bits of sync, layer III
        return None
    version = header[1] >> 3 & 3
    kbits, rate = header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or kbits in (0, 15) or rate == 3:
        return None
    hertz = _RATES[version][rate]
    first = version == 3
    bits = (_KBITS_1 if first else _KBITS_2)[kbits] * 1000
    padding = header[2] >> 1 & 1
    return (144 if first else 72) * bits // hertz + padding, (1152 if first else 576) / hertz
