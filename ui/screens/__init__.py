"""The screens. One package each, `ui/screens/<name>/`, with two files.

`presenter.py`: decisions. A subclass of `ui.presenter.Presenter` over a frozen dataclass. Imports
services and records, never a widget; no words for people (it gives codes, the page says them).

    @dataclass(frozen=True, slots=True)
    class StoriesState:
        rows: tuple[StoryRow, ...] = ()
        loading: bool = True
        error: TbttError | None = None

    class StoriesPresenter(Presenter[StoriesState]):
        def __init__(self, vault: Vault, jobs: Jobs) -> None:
            super().__init__(StoriesState())
            self._vault, self._jobs = vault, jobs

        def load(self) -> None:
            self.own(self._jobs.run(list_stories, self._vault, on_done=self._loaded, on_failed=self._failed))

        def _loaded(self, rows: tuple[StoryRow, ...]) -> None:
            self.change(rows=rows, loading=False, error=None)

        def _failed(self, error: TbttError) -> None:
            self.change(error=error, loading=False)

`page.py`: widgets. A subclass of `ui.page.Page`, and the function by which the shell opens it:

    def open_page(session: Session, route: Route) -> Page:
        presenter = StoriesPresenter(session.vault, session.jobs)
        return StoriesPage(presenter, session.navigator)

    class StoriesPage(Page):
        def __init__(self, presenter: StoriesPresenter, navigator: Navigator) -> None:
            super().__init__(self.tr("Stories"))     # + step=Step.PROTECT on a step of a story
            self._presenter = presenter
            ...build widgets from ui.widgets; lay out with vbox/hbox, margin=Space.L...
            presenter.watch(self._show)              # called now and after every change
            presenter.load()

        def _show(self, state: StoriesState) -> None: ...

        def leave(self) -> None:                     # save now, then:
            self._presenter.close()

Rules
- The shell builds one page at a time and calls `leave()` before it goes. A page is built anew when the
  theme, text size or language changes, so it reads `ui.theme.current()` once and listens to nothing.
- Go elsewhere by `navigator.open(Route(Screen.PROTECT, story_id))`. `Route(Screen.BEFORE)` without a
  story begins a new one. The stepper opens `Route(<step>, story_id)` by itself.
- Anything that may take longer than a frame runs by `jobs.run`; only a short step on the vault (an
  autosave in `leave`) may run on the window's thread.
- `jobs.run(..., must_finish=True)` for what a lock must wait for: import, export, backup.
- A failure is shown inline: `InlineMessage.show_message(Tone.DANGER, *ui.words.words_for(error))`.
- Every visible string by `self.tr("…")` in a widget or a page, plain calm English. Where it is not a
  widget: `QCoreApplication.translate("Context", "…")`. Counts by `self.tr("%n stories", "", n)`.
- Dates, numbers and sizes by `ui.i18n` (`date`, `day`, `size`), never by `str()`.
- What a person writes goes into `PrivateTextEdit`, `PrivateLineEdit` or `SearchField`, never QLineEdit.
- No colour and no size but by `ui.theme`. One primary button a page. A page scrolls by itself: the
  shell puts it into a scroll area when it needs more room than there is.
- Keys by `page.add_shortcut("F9", words, act)`, so that F1 lists them; or `Button(key="F9")` together
  with `page.list_shortcut("F9", words)`.
"""
