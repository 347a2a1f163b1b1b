import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { t } from '../words/shell.js';
import { places } from './pages.js';
import { follow } from './route.js';
import type { Page } from './route.js';

/// As many fit beside each other in both languages. One more would be a menu of one.
const BESIDE = 7;

/// Where somebody can go: first what they do all day, and the rest behind "more".
@customElement('page-navigation')
export class PageNavigation extends LitElement {
  static override styles = [
    base,
    css`
      nav {
        height: 100%;
        overflow-x: auto;
        scrollbar-width: none;
      }
      nav > ul {
        display: flex;
        height: 100%;
      }
      a,
      button {
        display: flex;
        align-items: center;
        padding: 0 var(--gap-3);
        color: var(--text-soft);
        text-decoration: none;
        white-space: nowrap;
      }
      nav > ul > li > :is(a, button) {
        height: 100%;
        border: 0 solid transparent;
        border-bottom-width: 2px;
        background: none;
        font: inherit;
        cursor: pointer;
      }
      :is(a, button):hover {
        color: var(--text);
      }
      [aria-current='page'],
      .here {
        color: var(--text);
        font-weight: 600;
      }
      nav > ul > li > :is([aria-current='page'], .here) {
        border-bottom-color: var(--accent);
      }
      :is(a, button):focus-visible {
        outline-offset: -3px;
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: var(--gap-2) 0;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--raised);
        box-shadow: var(--shadow-high);
      }
      [popover] a {
        min-height: 40px;
        padding: 0 var(--gap-4);
      }
    `,
  ];

  @property() path = '/';
  @query('[popover]') private readonly menu!: HTMLElement;

  protected override render() {
    const all = places();
    const first = all.length > BESIDE + 1 ? all.slice(0, BESIDE) : all;
    const others = all.slice(first.length);
    return html`<nav aria-label=${t('main-navigation')}>
      <ul>
        ${first.map((page) => this.#link(page))}
        ${others.length > 0 ? html`<li>${this.#more(others)}</li>` : nothing}
      </ul>
    </nav>`;
  }

  #more(others: Page[]) {
    const here = others.some((page) => this.#isHere(page));
    return html`<button class=${here ? 'here' : ''} popovertarget="others">
        ${t('more-pages')}<span aria-hidden="true">&nbsp;▾</span>
      </button>
      <ul id="others" popover @beforetoggle=${this.#place}>
        ${others.map((page) => this.#link(page))}
      </ul>`;
  }

  #link(page: Page) {
    return html`<li>
      <a
        href=${page.path}
        aria-current=${this.#isHere(page) ? 'page' : nothing}
        @click=${(event: Event) => this.#go(event, page.path)}
        >${page.title()}</a
      >
    </li>`;
  }

  #isHere(page: Page): boolean {
    return this.path.startsWith(page.path);
  }

  #go(event: Event, path: string): void {
    this.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    follow(event, path);
  }

  /// Below its button, and within the window.
  #place = (): void => {
    const { bottom, right } = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    this.menu.style.top = `${bottom}px`;
    this.menu.style.right = `${Math.max(0, document.documentElement.clientWidth - right)}px`;
  };
}
