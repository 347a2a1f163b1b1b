import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/page-link.js';
import { t } from '../words/shell.js';
import { maySee, pages } from './pages.js';

/// The way between pages that belong together, as far as somebody may see them.
@customElement('page-tabs')
export class PageTabs extends LitElement {
  static override styles = [
    base,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-1) var(--gap-4);
        border-bottom: 1px solid var(--line);
        padding-bottom: var(--gap-2);
      }
      strong {
        border-bottom: 2px solid var(--accent);
      }
    `,
  ];

  /// The paths of the pages, in order.
  @property({ attribute: false }) paths: readonly string[] = [];

  protected override render() {
    const seen = this.paths.flatMap((path) => pages.filter((page) => page.path === path && maySee(page)));
    if (seen.length < 2) {
      return nothing;
    }
    return html`<nav aria-label=${t('related')}>
      ${seen.map((page) =>
        page.path === location.pathname
          ? html`<strong aria-current="page">${page.title()}</strong>`
          : html`<page-link to=${page.path}>${page.title()}</page-link>`,
      )}
    </nav>`;
  }
}
