import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { t } from '../words/shell.js';
import './look-switches.js';
import './page-navigation.js';
import './page-outlet.js';
import './presence-switch.js';
import { follow } from './route.js';
import { session } from './session.js';

/// Who says whether they are there: those whom the desk gives cases to.
const HANDLERS = ['trainee', 'agent', 'senior', 'supervisor', 'middle', 'mediator', 'expert'];

/// What stands around every page: the bar with navigation and account, and the way past it.
@customElement('page-frame')
export class PageFrame extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-height: 100dvh;
        display: grid;
        grid-template: auto 1fr / minmax(0, 1fr);
      }
      .skip {
        position: absolute;
        inset-inline-start: var(--gap-2);
        top: -60px;
        background: var(--raised);
        padding: var(--gap-2) var(--gap-3);
        z-index: 60;
      }
      .skip:focus {
        top: var(--gap-2);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--gap-4);
        height: 48px;
        padding: 0 var(--gap-4);
        background: var(--surface);
        border-bottom: 1px solid var(--line);
        position: sticky;
        top: 0;
        z-index: 20;
      }
      .mark {
        font-weight: 700;
        color: var(--accent);
        text-decoration: none;
      }
      page-navigation {
        flex: 1;
        min-width: 0;
        align-self: stretch;
      }
      .room {
        flex: 1;
      }
      main {
        min-width: 0;
      }
      .who {
        white-space: nowrap;
      }
      @media (max-width: 640px) {
        header {
          gap: 0 var(--gap-2);
          padding: 0;
          height: auto;
          position: static;
          flex-wrap: wrap;
        }
        .mark {
          flex: 1;
          padding: var(--gap-2) var(--gap-4);
        }
        page-navigation {
          order: 1;
          flex-basis: 100%;
          height: 44px;
        }
        .name {
          display: none;
        }
      }
    `,
  ];

  @property() path = '/';
  /// Without navigation, for those who are not in.
  @property({ type: Boolean }) bare = false;
  @state() private busy = false;
  @query('main') private readonly main!: HTMLElement;

  protected override render() {
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <header>
        <a class="mark" href="/" @click=${(event: Event) => follow(event, '/')}>Redress</a>
        ${this.bare
          ? html`<span class="room"></span>`
          : html`<page-navigation .path=${this.path}></page-navigation>`}
        <look-switches></look-switches>
        ${this.bare ? nothing : this.#who()}
      </header>
      <main id="main" tabindex="-1"><page-outlet .path=${this.path}></page-outlet></main>
    `;
  }

  #who() {
    return html`<span class="row who">
      ${session.has(...HANDLERS) ? html`<presence-switch></presence-switch>` : nothing}
      <span class="soft small name">${session.username}</span>
      <action-button look="quiet slim" ?busy=${this.busy} @click=${this.#signOut}
        >${t('sign-out')}</action-button
      >
    </span>`;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.main.focus();
  }

  async #signOut(): Promise<void> {
    this.busy = true;
    try {
      await session.signOut();
    } finally {
      this.busy = false;
    }
  }
}
