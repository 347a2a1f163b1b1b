import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import '../ui/state-note.js';
import './missing-page.js';
import { home, maySee, pages } from './pages.js';
import { go, match } from './route.js';
import type { Match } from './route.js';

/// The page of a path, loaded when it is needed for the first time.
@customElement('page-outlet')
export class PageOutlet extends LitElement {
  @property() path = '/';
  @state() private failed = false;
  #shown: HTMLElement | undefined;
  #element = '';
  #parameters: Match['parameters'] = {};

  protected override render() {
    if (this.path === '/' && home() !== '/') {
      queueMicrotask(() => go(home(), true));
      return html``;
    }
    const found = match(pages, this.path);
    if (!found || !maySee(found.page)) {
      this.#title(t('not-found.title'));
      return html`<missing-page></missing-page>`;
    }
    if (this.failed) {
      return html`<state-note
        kind="problem"
        text=${t('problem.unavailable')}
        .retry=${() => location.reload()}
      ></state-note>`;
    }
    this.#title(found.page.title());
    return html`${this.#elementFor(found)}`;
  }

  /// The same element goes on where only what it shows changes, and it can follow.
  #elementFor(found: Match): HTMLElement {
    const { page, parameters } = found;
    const isSame = this.#element === page.element && (page.goesOn || this.#hasGot(parameters));
    if (!this.#shown || !isSame) {
      this.#element = page.element;
      this.#shown = document.createElement(page.element);
      this.#parameters = {};
      // A new version was put in place: what this page would load is gone.
      page.load().catch(() => (this.failed = true));
    }
    // What only the path before had is empty now, as in `/cases` after `/cases/:caseId`.
    const gone = Object.keys(this.#parameters).map((name) => [name, '']);
    Object.assign(this.#shown, Object.fromEntries(gone), parameters);
    this.#parameters = parameters;
    return this.#shown;
  }

  #hasGot(parameters: Match['parameters']): boolean {
    const names = Object.keys({ ...this.#parameters, ...parameters });
    return names.every((name) => this.#parameters[name] === parameters[name]);
  }

  #title(page: string): void {
    document.title = `${page} · Redress`;
  }
}
