import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { language } from '../words/words.js';
import { t } from '../words/shell.js';
import './changed-dialog.js';
import './page-frame.js';
import './sign-in-page.js';
import '../ui/state-note.js';
import '../ui/toast-area.js';
import { maySee, pages } from './pages.js';
import { match } from './route.js';
import { session } from './session.js';
import { wear } from './theme.js';

/// The console: who nobody is yet signs in, everybody else sees the pages of their roles.
@customElement('console-app')
export class ConsoleApp extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-height: 100dvh;
      }
    `,
  ];

  @state() private path = location.pathname;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language;
    wear();
    addEventListener('popstate', this.#moved);
    session.addEventListener('change', this.#changed);
    void session.restore();
  }

  override disconnectedCallback(): void {
    removeEventListener('popstate', this.#moved);
    session.removeEventListener('change', this.#changed);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`${this.#whole()}<changed-dialog></changed-dialog><toast-area></toast-area>`;
  }

  #whole() {
    const found = match(pages, this.path);
    switch (session.state) {
      case 'unknown':
        return html`<state-note kind="loading" text=${t('loading')}></state-note>`;
      // One template for both: with another one the page would go, and what was typed into it.
      case 'in':
      case 'over':
        return html`<page-frame .path=${this.path}></page-frame>${session.state === 'over'
            ? html`<sign-in-again></sign-in-again>`
            : nothing}`;
      case 'out':
        return found && maySee(found.page)
          ? html`<page-frame .path=${this.path} bare></page-frame>`
          : html`<sign-in-page></sign-in-page>`;
      case 'change-password':
        return html`<new-password-page></new-password-page>`;
      case 'enrol':
        return html`<second-factor-page></second-factor-page>`;
      default:
        return nothing;
    }
  }

  #moved = (): void => {
    this.path = location.pathname;
  };

  #changed = (): void => {
    if (session.state === 'change-password') {
      void import('./new-password-page.js');
    } else if (session.state === 'enrol') {
      void import('./second-factor-page.js');
    } else if (session.state === 'over') {
      void import('./sign-in-again.js');
    }
    this.requestUpdate();
  };
}
