"""Error listings for people to read, of the tasks whose scorers write none. They quote texts of others: never commit them."""

from evaluation.own import NEAR_KM, kilometres, overlap

AROUND = 60
FAR_KM = 161


def context(text, start, end):
    return f"{text[max(0, start - AROUND):start]}[[{text[start:end]}]]{text[end:end + AROUND]}".replace("\n", " ")


def place_errors(gold, answers, far=FAR_KM):
    """Places missed, found where none is marked, unresolved, and further than `far` kilometres from the marked one."""
    found = {answer["id"]: answer["predictions"] for answer in answers}
    for text in gold:
        mentions = found.get(text["id"], [])
        for place in text["gold"]:
            same = next((mention for mention in mentions if overlap(mention, place)), None)
            shown = {"id": text["id"], "context": context(text["text"], place["start"], place["end"])}
            if same is None:
                yield {"error": "missed", **shown}
            elif place.get("lat") is not None and same.get("lat") is None:
                yield {"error": "unresolved", **shown}
            elif place.get("lat") is not None and kilometres(same, place) > far:
                yield {"error": "far", "km": round(kilometres(same, place)), "found": same, **shown}
        for mention in mentions:
            if not any(overlap(mention, place) for place in text["gold"]):
                yield {"error": "spurious", "id": text["id"], "context": context(text["text"], mention["start"], mention["end"])}


def coded_place_errors(gold, answers):
    """The same for texts of which one place is marked: other mentions are no errors."""
    return (error for error in place_errors(gold, answers, NEAR_KM) if error["error"] != "spurious")


def characters(statement):
    return {at for start, end in statement["content"] for at in range(start, end)}


def statement_errors(gold, answers):
    """Contents without a counterpart that shares half of the characters, on either side, and speakers that do not touch."""
    found = {answer["id"]: answer["statements"] for answer in answers}
    for text in gold:
        ours = [(characters(statement), statement) for statement in found.get(text["id"], [])]
        marked = [(characters(statement), statement) for statement in text["gold"] if statement.get("class", "speech") == "speech"]
        for content, statement in marked:
            shown = shown_statement(text, statement)
            near = [other for words, other in ours if 2 * len(words & content) >= len(content | words)]
            if not near:
                yield {"error": "missed", **shown}
            elif not any(touch(statement["speaker"], other["speaker"]) for other in near):
                yield {"error": "speaker", "found": shown_statement(text, near[0])["speaker"], **shown}
        for content, statement in ours:
            if not any(2 * len(words & content) >= len(content | words) for words, _ in marked):
                yield {"error": "spurious", **shown_statement(text, statement)}


def touch(one, other):
    return one is None and other is None or bool(one and other and one[0] < other[1] and other[0] < one[1])


def shown_statement(text, statement):
    start, end = statement["content"][0][0], statement["content"][-1][1]
    speaker = statement["speaker"]
    said_by = text["text"][speaker[0]:speaker[1]] if speaker else None
    return {"id": text["id"], "type": statement["type"], "speaker": said_by, "context": context(text["text"], start, end)}
