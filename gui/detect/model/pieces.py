"""A text as word pieces with the features that the encoder reads beside them."""

from dataclasses import dataclass

from tokenizers import Tokenizer

from gui.detect.model.marks import states

GLUED, SPACED, FIRST = range(3)


@dataclass(frozen=True, slots=True)
class Pieces:
    """Parallel lists, one item a word piece; `spans` are half-open code point ranges."""

    ids: list[int]
    spans: list[tuple[int, int]]
    case: list[int]
    gap: list[int]
    state: list[int]

    def __len__(self) -> int:
        return len(self.ids)


def letter_case(piece: str) -> int:
    """0 no letter, 1 lower, 2 capitalised, 3 capitals, 4 one capital, 5 mixed."""
    if not any(char.isalpha() for char in piece):
        return 0
    if piece == piece.lower():
        return 1
    if piece == piece.upper():
        return 4 if len(piece) == 1 else 3
    return 2 if piece[1:] == piece[1:].lower() else 5


def pieces_of(text: str, tokenizer: Tokenizer) -> Pieces:
    """Word pieces of `text`, tokenised line by line, so that a long text costs linear time."""
    lines = text.split("\n")
    flags = states(text)
    out = Pieces([], [], [], [], [])
    base = 0
    coded_lines = tokenizer.encode_batch(lines, add_special_tokens=False)
    for line, coded in zip(lines, coded_lines, strict=True):
        previous = -1
        for number, (start, stop) in zip(coded.ids, coded.offsets, strict=True):
            out.ids.append(number)
            out.spans.append((base + start, base + stop))
            out.case.append(letter_case(line[start:stop]))
            out.gap.append(FIRST if previous < 0 else SPACED if start > previous else GLUED)
            out.state.append(flags[base + start])
            previous = stop
        base += len(line) + 1
    return out
