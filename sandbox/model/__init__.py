"""The words of the project: every type an author writes or the program passes on.

What an author writes are frozen pydantic models, one YAML file each (`fields`, `screens`,
`tasks`, `steps`, `lessons`, `people`, `guide`); what the program makes of it are frozen dataclasses
(`people`, `happened`, `derived`). A text may hold facts of the made-up person between braces:
"Uw loon bij {baan.werkgever}".
"""

from sandbox.model.counter import Counter
from sandbox.model.decisions import Objection, SumLine, Why
from sandbox.model.derived import Bar, Derived, Given, SheetLine
from sandbox.model.fields import Demand, Field, Mistake, Option
from sandbox.model.guide import Arranged, LifeEvent, Organisation, PublicService, Todo
from sandbox.model.happened import Event, Happened, class_stream, together_stream
from sandbox.model.lessons import Around, Filled, ForReal, Lesson, Run, Together, Yours
from sandbox.model.mishaps import Mishap, Mishaps
from sandbox.model.people import Archetype, Fact, FactRule, Household, Person
from sandbox.model.phone import Call, Chat, Mail
from sandbox.model.screens import Block, Countdown, Paper, Reality, Record, Screen, Service
from sandbox.model.sets import LessonSet, Meeting, Stretch
from sandbox.model.steps import (
    STAGES,
    Coach,
    Consequence,
    Contact,
    Deadline,
    Folder,
    Stage,
    Step,
    Then,
    Wait,
)
from sandbox.model.tasks import Asking, Task
from sandbox.model.words import (
    Content,
    Device,
    FactName,
    Id,
    Kind,
    Refused,
    Source,
    Sureness,
    Text,
    Way,
)

__all__ = [
    "STAGES",
    "Archetype",
    "Around",
    "Arranged",
    "Asking",
    "Bar",
    "Block",
    "Call",
    "Chat",
    "Coach",
    "Consequence",
    "Contact",
    "Content",
    "Countdown",
    "Counter",
    "Deadline",
    "Demand",
    "Derived",
    "Device",
    "Event",
    "Fact",
    "FactName",
    "FactRule",
    "Field",
    "Filled",
    "Folder",
    "ForReal",
    "Given",
    "Happened",
    "Household",
    "Id",
    "Kind",
    "Lesson",
    "LessonSet",
    "LifeEvent",
    "Mail",
    "Meeting",
    "Mishap",
    "Mishaps",
    "Mistake",
    "Objection",
    "Option",
    "Organisation",
    "Paper",
    "Person",
    "PublicService",
    "Reality",
    "Record",
    "Refused",
    "Run",
    "Screen",
    "Service",
    "SheetLine",
    "Source",
    "Stage",
    "Step",
    "Stretch",
    "SumLine",
    "Sureness",
    "Task",
    "Text",
    "Then",
    "Todo",
    "Together",
    "Wait",
    "Way",
    "Why",
    "Yours",
    "class_stream",
    "together_stream",
]
