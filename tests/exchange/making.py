"""Values for the exchange's tests, and strategies for hypothesis."""

from hypothesis import strategies as st

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import (
    MAIN_ROLE,
    Annotation,
    Kind,
    Layer,
    Link,
    Part,
    Role,
    Status,
    ordered,
)
from gui.domain.document import Details, Document, State, canonical
from gui.domain.span import Span
from gui.exchange.export import Exported

EXTRA_ROLES = {Layer.QUOTE: (Role.CUE, Role.SOURCE), Layer.ENTITY: (), Layer.TAG: ()}
TRICKY = "a “b” é e\u0301 \u00a0 😀 👩‍🚀 \u0085 \u2028 \u2029 עברית \t\n = ' \" , ; \ufeff"

words = st.text(alphabet=st.sampled_from(TRICKY) | st.characters(), min_size=1, max_size=12).map(
    lambda text: "x" + canonical(text).text
)
texts = st.text(alphabet=st.sampled_from(TRICKY) | st.characters(), max_size=60).map(
    lambda text: "Article " + canonical(text).text
)
uids = st.text(alphabet="abc0123456789", min_size=3, max_size=8)
scores = st.none() | st.floats(0, 1)
names = words.map(lambda name: name.replace("\n", " "))
origins = st.just("user:ann") | names.map("user:{}".format) | st.just("detector:rules/1")
times = st.none() | st.just("2026-05-04T12:30:00Z")


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """Draw a span that is not blank."""
    visible = [place for place, char in enumerate(text) if not char.isspace()]
    place = draw(st.sampled_from(visible))
    return Span(draw(st.integers(0, place)), draw(st.integers(place + 1, len(text))))


@st.composite
def annotations(
    draw: st.DrawFn, text: str, ident: int, uid: str, actors: list[Actor]
) -> Annotation:
    """Draw any annotation that a library may hold."""
    layer = draw(st.sampled_from(Layer))
    main = draw(st.lists(spans(text), min_size=1, max_size=3))
    extra = [
        Part(role, span)
        for role in EXTRA_ROLES[layer]
        for span in draw(st.lists(spans(text), max_size=2))
    ]
    most = {Layer.QUOTE: 3, Layer.ENTITY: 1, Layer.TAG: 0}[layer] if actors else 0
    linked = draw(st.lists(st.sampled_from(actors), max_size=most, unique=True)) if most else []
    return Annotation(
        id=ident,
        uid=uid,
        document=1,
        layer=layer,
        label=draw(st.none() | st.sampled_from(Kind)) if layer is Layer.QUOTE else draw(words),
        parts=ordered([*(Part(MAIN_ROLE[layer], span) for span in main), *extra]),
        status=draw(st.sampled_from(Status)),
        origin=draw(origins),
        score=draw(scores),
        reason=draw(st.none() | words),
        note=draw(st.none() | words),
        created=draw(times),
        changed=draw(times),
        tags=tuple(draw(st.lists(words, max_size=2, unique=True))),
        links=tuple(
            Link(
                actor.id,
                draw(st.sampled_from(Status)),
                draw(origins),
                draw(scores),
                draw(st.none() | words),
            )
            for actor in linked
        ),
    )


@st.composite
def exported(draw: st.DrawFn) -> Exported:
    """Draw a document with annotations and actors, as a library would hand it over."""
    text = draw(texts)
    actor_uids = draw(st.lists(uids, max_size=3, unique=True))
    actors = [
        Actor(
            id=ident,
            uid=uid,
            name=draw(words),
            kind=draw(st.none() | st.sampled_from(ActorKind)),
            note=draw(st.none() | words),
            aliases=tuple(draw(st.lists(words, max_size=2, unique=True))),
        )
        for ident, uid in enumerate(actor_uids, 1)
    ]
    annotation_uids = draw(st.lists(uids, max_size=4, unique=True))
    drawn = [
        draw(annotations(text, ident, uid, actors)) for ident, uid in enumerate(annotation_uids, 1)
    ]
    maybe = st.none() | words
    details = Details(
        title=draw(maybe),
        byline=draw(maybe),
        outlet=draw(maybe),
        published=draw(maybe),
        url=draw(maybe),
        language=draw(maybe),
        state=draw(st.sampled_from(State)),
        note=draw(maybe),
    )
    document = Document(
        id=1,
        uid=draw(uids),
        details=details,
        text=text,
        text_sha256="",
        origin=draw(st.just("a.txt")),
        origin_sha256=draw(st.none() | uids),
        imported=draw(times),
    )
    return Exported(
        document,
        tuple(sorted(drawn, key=lambda annotation: annotation.reading_order)),
        {actor.id: actor for actor in actors},
    )


def article(
    text: str, *annotations: Annotation, actors: tuple[Actor, ...] = (), **details: str
) -> Exported:
    """Make a document of a text."""
    document = Document(1, "doc-1", Details(**details), text, "")  # type: ignore[arg-type]
    return Exported(document, annotations, {actor.id: actor for actor in actors})
