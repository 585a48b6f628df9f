"""What is on screen, and how it is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.voice import spoken

NBSP = "\u00a0"

SAID = [
    # amounts
    ("€ 1.120", "1120 euro"),
    (f"€{NBSP}1.120", "1120 euro"),
    ("€ 4.812,00", "4812 euro"),
    ("€ 1.120,50", "1120 euro 50"),
    ("€ 12,05", "12 euro en 5 cent"),
    ("€ 0,35", "35 cent"),
    ("€ 7,-", "7 euro"),
    ("€ 1.120.000", "1120000 euro"),
    ("12,50 euro", "12 euro 50"),
    ("− € 120", "min 120 euro"),
    ("- € 120", "min 120 euro"),
    ("−€ 120", "min 120 euro"),
    ("€ -120", "min 120 euro"),
    (f"€{NBSP}-1.120", "min 1120 euro"),
    ("+ € 120", "plus 120 euro"),
    # percentages and numbers
    ("35,82 %", "35 komma 82 procent"),
    (f"35,82{NBSP}%", "35 komma 82 procent"),
    ("50%", "50 procent"),
    ("0,05 %", "0 komma 0 5 procent"),
    ("1.120", "1120"),
    ("3,5", "3 komma 5"),
    ("-3", "min 3"),
    ("1e", "eerste"),
    ("2de", "tweede"),
    ("8ste", "achtste"),
    ("22e", "tweeëntwintigste"),
    ("40e", "veertigste"),
    ("120e", "nummer 120"),
    ("10-20", "10 tot 20"),
    ("2024-2025", "2024 tot 2025"),
    ("3x", "3 keer"),
    ("18+", "18 plus"),
    # dates and times
    ("03-03-2026", "3 maart 2026"),
    ("29-04-2026", "29 april 2026"),
    ("1 mei 2026", "1 mei 2026"),
    ("3 mrt. 2026", "3 maart 2026"),
    ("00-00-1975", "0 0, 0 0, 1 9 7 5"),
    ("14:30", "14 uur 30"),
    ("9.00 uur", "9 uur"),
    ("dd-mm-jjjj", "dag maand jaar"),
    # codes
    ("999900006", "9 9 9, 9 0 0, 0 0 6"),
    ("9999.00.006", "9 9 9, 9 0 0, 0 0 6"),
    ("482 913", "4 8 2, 9 1 3"),
    ("482913", "4 8 2, 9 1 3"),
    ("KXQT", "K X Q T"),
    ("koppelcode BELO", "koppelcode B E L O"),
    ("Pincode: 4821", "Pincode: 4 8 2 1"),
    ("48213", "4 8 2 1 3"),
    ("AB7K2XW3D", "A B 7, K 2 X, W 3 D"),
    ("2026-AB-0012", "2 0 2 6, A B, 0 0 1 2"),
    ("NL91 ABNA 0417 1643 00", "N L 9 1, A B N A, 0 4 1 7, 1 6 4 3, 0 0"),
    ("NL91ABNA0417164300", "N L 9 1, A B N A, 0 4 1 7, 1 6 4 3, 0 0"),
    ("06-00 00 00 01", "0 6, 0 0, 0 0, 0 0, 0 1"),
    ("0612345678", "0 6, 1 2, 3 4, 5 6, 7 8"),
    ("+31 6 00 00 00 01", "plus 3 1, 6, 0 0, 0 0, 0 0, 0 1"),
    ("0800-0543", "nul achthonderd, 0 5 4 3"),
    ("tel. 06-00 00 00 01", "telefoon 0 6, 0 0, 0 0, 0 0, 0 1"),
    ("0123 AB", "0 1 2 3, A B"),
    ("0123ab", "0 1 2 3, A B"),
    ("postcode 0123 AB", "postcode 0 1 2 3, A B"),
    ("In 2025 WW", "In 2025 W W"),
    # names, acronyms, abbreviations
    ("Oefen-DigiD", "Oefen diegie dee"),
    ("DigiD-app", "diegie dee ep"),
    ("Oefen-Belastingdienst", "Oefen Belastingdienst"),
    ("Oefen-MijnOverheid", "Oefen Mijn Overheid"),
    ("bsn", "B es N"),
    ("BSN", "B es N"),
    ("sms-code", "es M es code"),
    ("AOW", "A O W"),
    ("WW-uitkering", "W W uitkering"),
    ("IBAN", "iban"),
    ("LET OP", "let op"),
    ("m.b.t. je loon", "met betrekking tot je loon"),
    ("(bijv. een brief)", "bijvoorbeeld een brief,"),
    ("t/m", "tot en met"),
    ("ja/nee", "ja of nee"),
    ("en/of", "en of"),
    ("werkgever(s)", "werkgevers,"),
    ("15 min.", "15 minuten."),
    ("A. Jansen", "A Jansen"),
    ("’s avonds", "'s avonds"),
    ("zo’n „rare” vraag", "zo'n rare vraag"),
    # addresses
    (
        "sanne.jansen@post.oefen",
        "sanne punt jansen apenstaartje post punt oefen",
    ),
    ("mijn.belastingdienst.oefen", "mijn punt belastingdienst punt oefen"),
    ("https://www.digid.oefen/start", "w w w punt diegie dee punt oefen streep start"),
    ("oefen-digid.oefen", "oefen streepje diegie dee punt oefen"),
    (".oefen", "punt oefen"),
    # signs
    ("• brood", "brood"),
    ("- brood", "brood"),
    ("Verder →", "Verder"),
    ("loon × tarief = belasting", "loon keer tarief is belasting"),
    ("€ 10 – € 20", "10 euro tot 20 euro"),
    ("9 stappen · 15 minuten", "9 stappen , 15 minuten"),
]


@pytest.mark.parametrize(("shown", "said"), SAID)
def test_a_text_is_said_as_people_say_it(shown: str, said: str) -> None:
    (sentence,) = spoken(shown)
    assert sentence.said == said


WHOLE = [
    "€ 1.120",
    f"€{NBSP}1.120",
    "− € 120",
    "35,82 %",
    "482 913",
    "06-00 00 00 01",
    "NL91 ABNA 0417 1643 00",
    "0123 AB",
    "9.00 uur",
]


@pytest.mark.parametrize("shown", WHOLE)
def test_an_amount_or_code_with_spaces_is_one_word(shown: str) -> None:
    (sentence,) = spoken(f"Kijk naar ({shown}), ja.")
    assert [word.shown for word in sentence.words] == ["Kijk", "naar", f"({shown}),", "ja."]


SPLIT = [
    ("Je krijgt € 1.120 terug. Dat is veel!", ["Je krijgt € 1.120 terug.", "Dat is veel!"]),
    ("Vóór 1 mei 2026. Niet later.", ["Vóór 1 mei 2026.", "Niet later."]),
    ("Op 29-04-2026 kwam de brief.", ["Op 29-04-2026 kwam de brief."]),
    ("Op 3 mrt. 2026 kwam de brief.", ["Op 3 mrt. 2026 kwam de brief."]),
    ("Het tarief is 35,82 %. Klopt dat?", ["Het tarief is 35,82 %.", "Klopt dat?"]),
    ("Bel dhr. Jansen i.v.m. je loon.", ["Bel dhr. Jansen i.v.m. je loon."]),
    ("Loon, rente, enz. Daarna klaar.", ["Loon, rente, enz.", "Daarna klaar."]),
    ("De heer A. Jansen belt.", ["De heer A. Jansen belt."]),
    ("Dit is stap 3. Kies nu.", ["Dit is stap 3.", "Kies nu."]),
    ("1. Kies een papier.", ["1. Kies een papier."]),
    ("Stap 3 van 9: Controleer je loon", ["Stap 3 van 9: Controleer je loon"]),
    ('"Klopt dit?" vraagt hij. "Ja."', ['"Klopt dit?" vraagt hij.', '"Ja."']),
    ("Ga naar mijn.digid.oefen. Log in.", ["Ga naar mijn.digid.oefen.", "Log in."]),
    ("Een kop\nEen zin.\n\nNog een.", ["Een kop", "Een zin.", "Nog een."]),
    ("Wacht… Klaar!", ["Wacht…", "Klaar!"]),
    ("Kies. € 5 is goed.", ["Kies.", "€ 5 is goed."]),
    ("Klaar.\n---\nVerder.", ["Klaar. ---", "Verder."]),
    ("---\nVerder.", ["--- Verder."]),
]


@pytest.mark.parametrize(("text", "sentences"), SPLIT)
def test_a_text_is_split_where_a_sentence_ends(text: str, sentences: list[str]) -> None:
    assert [sentence.shown for sentence in spoken(text)] == sentences


@pytest.mark.parametrize("text", ["", "   ", "\n", "---", "→ •", "…"])
def test_a_text_without_sound_gives_no_sentences(text: str) -> None:
    assert spoken(text) == ()


def test_a_wall_of_text_is_cut_in_pieces() -> None:
    sentences = spoken("woord " * 200)
    assert max(len(sentence.words) for sentence in sentences) == 60
    assert sum(len(sentence.words) for sentence in sentences) == 200


PIECES = st.sampled_from(
    [*(shown for shown, _ in SAID), "je", "Loon", ".", "?", "(", ")", "–", "•", " ", "\n", "5", "€"]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=12).map(" ".join))
def test_the_words_are_exactly_what_is_on_screen(text: str) -> None:
    sentences = spoken(text)
    tokens = [token for s in sentences for word in s.words for token in word.shown.split()]
    assert tokens == text.split() or sentences == ()
    assert all(any(sign.isalnum() for sign in sentence.said) for sentence in sentences)
