"""Kits from the coordinator who writes one to the helper who uses it, and no longer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.kit import Kit, KitCode, Point
from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import (
    backup,
    consent,
    explained,
    forms,
    handover,
    intake,
    kit_making,
    kits,
    people,
    protect,
    reading,
    rosters,
    rotation,
    stories,
    transfer,
    what_happened,
)
from tbtt_desktop.services.backup import restore
from tbtt_desktop.services.handover_plan import Obstacle
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.kits import Change, KitView
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Role, Trust
from tbtt_desktop.vault.kits import KitState
from tbtt_desktop.vault.store import Vault
from tests.bundle.kits import kit
from tests.bundle.makers import DAY
from tests.conftest import Moment
from tests.helpers.vaults import PASSPHRASE, dump, introduce, make_vault

WRITTEN = """
name: coast
language: sw
title: {sw: Pwani}
before:
  duty: {instead_of: limits, sw: Lazima nieleze., en: I must report it.}
interview:
  boat: {sw: Ulikuja kwa mashua?}
codes:
  act:
    loan_apps: {sw: Mikopo, en: Loan apps}
help:
  line: {sw: Simu 1195}
"""


def give(desk: Vault, folder: Path, text: str = WRITTEN, *, to: str = "amal", name: str = "k") -> Path:
    """Make a kit of what is written, and give it to somebody."""
    source = folder / f"{name}.yaml"
    source.write_text(text, encoding="utf-8")
    return kit_making.create(desk, kit_making.plan(desk, source), [to], folder / f"{name}.tbtt")[0].path


def sent(desk: Vault, path: Path, made: Kit, *, to: str = "amal") -> Path:
    """Give a kit to somebody as it is, whatever the program would make of it."""
    part = Part.of_bytes(f"data/kits/{made.name}.json", made.to_bytes())
    cards = people.trusted_cards(desk, [to])
    return seal(desk, Kind.KIT, cards, [part], path=path, record=lambda *_: None).path


def content(vault: Vault) -> object:
    """Return every row of the vault."""
    return {name: rows for name, rows in dump(vault).items() if name != "sqlite_sequence"}


def refused(vault: Vault, path: Path) -> str:
    """Return the code with which a bundle is refused, which leaves every table as it was."""
    before = content(vault)
    taken = intake.take_in(vault, path)
    assert taken.result is Result.REFUSED
    assert content(vault) == before
    return taken.verdict.code


def use(vault: Vault, name: str = "coast") -> KitView:
    """Use the newest kit of a name, as after looking at it."""
    view = next(one for one in kits.views(vault) if one.kit.name == name)
    return kits.use(vault, name, (view.update or view.kit).number)


def said(vault: Vault, *languages: str) -> list[str]:
    """Return what is said before she speaks, point by point."""
    return [one.text for one in forms.before(*languages, kits=used(vault))]


def code_of(act: object, *given: object) -> str:
    """Do something that is refused; return the code."""
    with pytest.raises(WorldError) as caught:
        act(*given)  # type: ignore[operator]
    return caught.value.code


def test_a_kit_changes_nothing_before_somebody_looked_at_it(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """What a helper reads aloud must not change because a file came in."""
    path = give(desk, tmp_path)
    before = said(vault, "en")
    assert intake.take_in(vault, path).result is Result.IMPORTED
    assert said(vault, "en") == before
    (view,) = kits.views(vault)
    assert (view.sender.alias, view.state, view.waits, view.in_force) == ("desk", KitState.NEW, True, False)
    assert intake.take_in(vault, path).result is Result.DUPLICATE
    assert use(vault).in_force
    now = said(vault, "en")
    assert (len(now), "I must report it." in now) == (len(before), True)
    assert now.index("I must report it.") == [one.name for one in forms.before()].index("limits")
    assert said(vault, "fr")[now.index("I must report it.")] == "Lazima nieleze."
    asked = forms.questions("sw", kits=used(vault))
    assert (asked[-1].text, len(asked)) == ("Ulikuja kwa mashua?", 1 + len(forms.questions()))
    kits.stop(vault, "coast")
    assert said(vault, "en") == before
    assert use(vault).in_force


def test_a_newer_kit_waits_beside_the_one_in_use_and_an_older_one_says_so(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Last year's duty to report, played back to a helper, would be read aloud as the law."""
    first = give(desk, tmp_path)
    newer = give(desk, tmp_path, WRITTEN.replace("must report", "have to report"), name="n")
    intake.take_in(vault, first)
    use(vault)
    assert intake.take_in(vault, newer).result is Result.UPDATED
    (view,) = kits.views(vault)
    assert (view.kit.number, view.update and view.update.number, view.in_force) == (1, 2, True)
    assert "I must report it." in said(vault, "en")
    assert view.update is not None
    changed = [one for one in kits.lines(view.update, view.kit) if one.change is not Change.SAME]
    assert [(one.id, one.change, one.was) for one in changed] == [
        ("duty", Change.CHANGED, {"sw": "Lazima nieleze.", "en": "I must report it."})
    ]
    use(vault)
    assert "I have to report it." in said(vault, "en")
    again = sent(desk, tmp_path / "old.tbtt", kit(number=1))
    assert refused(vault, again) == "kit_older"
    assert refused(vault, sent(desk, tmp_path / "twice.tbtt", kit(number=2))) == "kit_number_twice"
    once_more = kit_making.create(desk, kit_making.made(desk, "coast"), ["amal"], tmp_path / "more.tbtt")
    assert intake.take_in(vault, once_more[0].path).result is Result.DUPLICATE


def test_only_a_coordinator_gives_kits_and_only_under_a_name_of_her_own(
    vault: Vault, desk: Vault, world: World, tmp_path: Path
) -> None:
    """Whoever can change what is read aloud before she speaks can send her to the wrong door."""
    helper = make_vault(tmp_path / "other", world, alias="eve").vault
    second = make_vault(tmp_path / "second", world, Role.COORDINATOR, "hill").vault
    stranger = make_vault(tmp_path / "stranger", world, Role.COORDINATOR, "who").vault
    for other in (helper, second):
        introduce(vault, other)
    people.add_card(stranger, people.own_card(vault), compared=True)
    source = tmp_path / "k.yaml"
    source.write_text(WRITTEN, encoding="utf-8")
    assert code_of(kit_making.plan, helper, source) == "kit_not_coordinator"
    assert refused(vault, sent(helper, tmp_path / "e.tbtt", kit())) == "sender_not_entitled"
    assert intake.take_in(vault, give(stranger, tmp_path, name="s")).result is Result.WAITING
    intake.take_in(vault, give(desk, tmp_path, name="d"))
    assert refused(vault, give(second, tmp_path, name="h")) == "kit_name_taken"
    kits.remove(vault, "coast")
    assert kits.views(vault) == ()
    assert intake.take_in(vault, tmp_path / "h.tbtt").result is Result.IMPORTED
    assert kits.views(vault)[0].sender.alias == "hill"
    for other in (helper, second, stranger):
        other.close()


def test_what_was_removed_comes_back_only_as_it_was_or_newer(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A kit that somebody took out for its faults must not come back by an older file in a drawer."""
    first, newer = give(desk, tmp_path), give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n")
    intake.take_in(vault, newer)
    use(vault)
    kits.remove(vault, "coast")
    assert (used(vault), kits.views(vault)) == ((), ())
    assert refused(vault, first) == "kit_older"
    assert intake.take_in(vault, newer).result is Result.IMPORTED
    assert kits.views(vault)[0].state is KitState.NEW
    assert code_of(kits.remove, vault, "hills") == "kit_unknown"


def test_a_kit_of_a_revoked_key_is_used_no_more(
    vault: Vault, desk: Vault, world: World, tmp_path: Path
) -> None:
    """Whoever stole the coordinator's key would say what is read to survivors, or keep others out."""
    intake.take_in(vault, give(desk, tmp_path))
    use(vault)
    newer = give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n")
    people.revoke(vault, "desk", reason=Reason.STOLEN)
    (view,) = kits.views(vault)
    assert (view.in_force, view.counts, view.state) == (False, False, KitState.IN_USE)
    assert said(vault, "en") == [one.text for one in forms.before("en")]
    assert intake.take_in(vault, newer).result is Result.QUARANTINED
    hill = make_vault(tmp_path / "hill", world, Role.COORDINATOR, "hill").vault
    introduce(vault, hill)
    theirs = give(hill, tmp_path, name="h")
    assert refused(vault, theirs) == "kit_name_revoked"
    kits.stop(vault, "coast")
    assert code_of(use, vault) == "kit_not_trusted"
    kits.remove(vault, "coast")
    assert intake.take_in(vault, theirs).result is Result.IMPORTED
    hill.close()


def test_a_code_of_a_kit_keeps_its_words_wherever_the_story_goes(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A bare code in the archive says to nobody what was done to her."""
    intake.take_in(vault, give(desk, tmp_path))
    story = stories.new_story(vault, language="sw")
    assert code_of(what_happened.set_codes, vault, story, "act", ("coast__loan_apps",)) == "code_unknown"
    use(vault)
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps", "doxing"))
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("Loan apps", "Lenders"), name="n"))
    use(vault)
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps",))
    label = {"act": {"coast__loan_apps": {"sw": "Mikopo", "en": "Loan apps"}}}
    assert stories.view(vault, story).labels == label
    kits.remove(vault, "coast")
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps", "threats"))
    assert [hit.row.story_id for hit in search_stories(vault, "mikopo")] == [story]
    consent.change(vault, story, grant=[Scope.TAKE_NOTES, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    stories.add_text(vault, story, "She was told.")
    planned = handover.plan(vault, [story], ["desk"])
    handover.attest(vault, planned)
    handed = handover.export(vault, handover.plan(vault, [story], ["desk"]), tmp_path / "s.tbtt")
    kits.remove(desk, "coast")
    assert intake.take_in(desk, handed.path).result is Result.IMPORTED
    arrived = reading.received_story(desk, story).story
    assert arrived is not None
    assert arrived.labels == label
    assert stories.view(desk, story).labels == label
    assert [hit.row.story_id for hit in search_stories(desk, "loan")] == [story]
    what_happened.set_codes(vault, story, "act", ("threats",))
    assert stories.view(vault, story).codes == {"act": ("threats",)}
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps",))  # pressed by mistake, and put back
    assert stories.view(vault, story).labels == label
    with pytest.raises(StoryRefused):
        what_happened.set_codes(vault, story, "harm", ("coast__loan_apps",))


def test_what_was_explained_stays_as_it_was_said(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """She agreed to what she was told then; other words in its place would say that she agreed to those."""
    intake.take_in(vault, give(desk, tmp_path))
    use(vault)
    story = stories.new_story(vault, language="en")
    lines = forms.before("en", kits=used(vault))
    duty = next(one for one in lines if one.name == "coast__duty")
    explained.keep_words(vault, story, duty)
    explained.keep_words(vault, story, lines[0])
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("must report", "may report"), name="n"))
    use(vault)

    def shown(*names: str) -> list[str]:
        words = explained.words_said(vault, story)
        return [one.text for one in explained.points(["en"], used(vault), names, words)]

    assert "I may report it." in shown()
    assert "I must report it." in shown("coast__duty")
    assert "I may report it." not in shown("coast__duty")
    limits = next(one.text for one in forms.before("en") if one.name == "limits")
    assert shown("limits")[-1] == limits
    kits.remove(vault, "coast")
    assert shown("coast__duty")[-1] == "I must report it."
    assert "I must report it." not in shown()


def test_what_came_after_the_look_waits_for_another(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A file that comes in while she reads would be used with words that she never saw."""
    intake.take_in(vault, give(desk, tmp_path))
    looked = kits.views(vault)[0].kit
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n"))
    assert code_of(kits.use, vault, "coast", looked.number) == "kit_unknown"
    assert kits.views(vault)[0].kit.number == 2
    use(vault)
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("1195", "1197"), name="o"))
    view = kits.use(vault, "coast", 2)
    assert (view.in_force, view.update and view.update.number) == (True, 3)


def test_two_kits_stand_beside_each_other(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A country's kit and a shelter's are both needed; neither may push the other out unseen."""
    other = kit(
        name="hills",
        number=1,
        before=(Point("law", {"sw": "Sheria."}, "limits"),),
        alone=True,
        codes={"act": (KitCode("loan_apps", {"sw": "Mikopo"}),)},
    )
    for path in (give(desk, tmp_path), sent(desk, tmp_path / "h.tbtt", other)):
        intake.take_in(vault, path)
    use(vault, "hills")
    use(vault)
    names = [one.name for one in forms.before("sw", kits=used(vault))]
    place = names.index("coast__duty")
    assert names[place : place + 2] == ["coast__duty", "hills__law"]
    asked = [one.name for one in forms.questions("sw", kits=used(vault))]
    assert asked == ["coast__boat", "hills__boat"]
    story = stories.new_story(vault)
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps", "hills__loan_apps"))
    assert set(stories.view(vault, story).labels["act"]) == {"coast__loan_apps", "hills__loan_apps"}


def test_a_kit_made_again_gets_a_higher_number_also_after_the_vault_was_put_back(
    desk: Vault, tmp_path: Path, world: World
) -> None:
    """A kit with a number that was given out before is refused wherever the other one is."""
    source = tmp_path / "k.yaml"
    source.write_text(WRITTEN, encoding="utf-8")
    planned = kit_making.plan(desk, source)
    assert (planned.kit.number, planned.again) == (1, False)
    kit_making.create(desk, planned, ["amal"], tmp_path / "1.tbtt")
    backup.back_up(desk, tmp_path / "b.zip")
    assert kit_making.plan(desk, source).again
    source.write_text(WRITTEN.replace("1195", "1196"), encoding="utf-8")
    changed = kit_making.plan(desk, source)
    assert (changed.kit.number, changed.again) == (2, False)
    kit_making.create(desk, changed, ["amal"], tmp_path / "2.tbtt")
    back = restore(tmp_path / "b.zip", tmp_path / "back", PASSPHRASE, world=world).vault
    assert kit_making.plan(back, source).kit.number == 102
    back.close()


def test_a_kit_outlives_the_roster_by_which_its_sender_is_trusted(
    vault: Vault, desk: Vault, world: World, moment: Moment, tmp_path: Path
) -> None:
    """A helper in the field would lose the words and numbers that she needs on the day that a list ends."""
    hill = make_vault(tmp_path / "hill", world, Role.COORDINATOR, "hill").vault
    people.add_card(hill, people.own_card(vault), compared=True)
    people.add_card(desk, people.own_card(hill), compared=True)
    people.set_authority(vault, "desk", on=True)
    planned = rosters.plan(desk, DAY + dt.timedelta(30))
    intake.take_in(vault, rosters.create(desk, planned, ["amal"], tmp_path / "r.tbtt")[0].path)
    intake.take_in(vault, give(hill, tmp_path))
    newer = give(hill, tmp_path, WRITTEN.replace("1195", "1196"), name="n")
    use(vault)
    moment.advance(days=31)
    (view,) = kits.views(vault)
    assert (view.sender.trust, view.in_force) == (Trust.EXPIRED, True)
    assert intake.take_in(vault, newer).result is Result.WAITING
    people.revoke(desk, "hill")
    planned = rosters.plan(desk, DAY + dt.timedelta(90))
    intake.take_in(vault, rosters.create(desk, planned, ["amal"], tmp_path / "2.tbtt")[0].path)
    assert not kits.views(vault)[0].in_force
    hill.close()


def test_a_kit_made_with_a_new_key_follows_the_one_before(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A coordinator whose laptop was stolen could never mend the words that her helpers read aloud."""
    intake.take_in(vault, give(desk, tmp_path))
    use(vault)
    rotation.rotate(desk)
    newer = give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n")
    assert intake.take_in(vault, newer).result is Result.WAITING
    people.add_card(vault, people.own_card(desk), compared=True)
    assert used(vault)[0].number == 1
    assert intake.take_in(vault, newer).result is Result.UPDATED
    assert use(vault).kit.number == 2
    assert len(kits.views(vault)) == 1
    assert refused(vault, sent(desk, tmp_path / "o.tbtt", kit(number=1))) == "kit_older"


def test_a_label_travels_with_a_story_that_is_given_over_whole(
    vault: Vault, desk: Vault, world: World, tmp_path: Path
) -> None:
    """The helper who goes on with her story would ask again what the first one had understood."""
    other = make_vault(tmp_path / "noor", world, alias="noor").vault
    introduce(vault, other)
    intake.take_in(vault, give(desk, tmp_path))
    use(vault)
    story = stories.new_story(vault, language="sw")
    consent.change(vault, story, grant=[Scope.TAKE_NOTES])
    consent.change(vault, story, grant=[Scope.SHARE_IDENTIFIED_TO_ARCHIVE], recipient="noor")
    stories.add_text(vault, story, "She was told.")
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps",))
    moved = transfer.transfer(vault, story, "noor", tmp_path / "t.tbtt")
    assert intake.take_in(other, moved.path).result is Result.IMPORTED
    assert stories.view(other, story).labels["act"]["coast__loan_apps"]["en"] == "Loan apps"
    assert [hit.row.story_id for hit in search_stories(other, "mikopo")] == [story]
    other.close()


def test_a_label_with_a_name_that_is_covered_does_not_leave(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A choice called after the man whose name she had taken out would bring it back."""
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("Loan apps", "Lenders of Zubeida")))
    use(vault)
    story = stories.new_story(vault)
    what_happened.set_codes(vault, story, "act", ("coast__loan_apps",))
    consent.change(vault, story, grant=[Scope.TAKE_NOTES, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    stories.add_text(vault, story, "Zubeida came.")
    protect.cover_term(vault, story, "Zubeida", Category.PERSON)
    planned = handover.plan(vault, [story], ["desk"])
    assert Obstacle.LEAK in {one.obstacle for told in planned.stories for one in told.problems}
