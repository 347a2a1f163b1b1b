import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AuditPage as Listed } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { MorePages } from '../../ui/more-pages.js';
import '../../ui/state-note.js';
import { t as shell } from '../../words/shell.js';
import { chinaTime } from '../china-time.js';
import '../registers/entry-table.js';
import '../registers/register-filters.js';
import { options } from '../registers/terms.js';
import './anchor-list.js';
import { COLUMNS } from './audit-table.js';
import './chain-panel.js';
import { ACTION, t } from './words.js';

const FILTERS = [
  { name: 'actor', title: t('actor') },
  { name: 'action', title: t('action'), options: options(ACTION) },
  {
    name: 'granted',
    title: t('granted'),
    options: [
      { value: 'true', text: t('granted.true') },
      { value: 'false', text: t('granted.false') },
    ],
  },
  { name: 'caseId', title: t('case-id') },
  { name: 'from', title: t('from'), moment: true },
  { name: 'to', title: t('to'), moment: true },
];

/// Who did what with the desk, and whether the record of it is whole.
@customElement('audit-page')
export class AuditLogPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 1500px;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(380px, 100%), 1fr));
        gap: var(--gap-4);
        align-items: start;
      }
    `,
  ];

  @state() private filters = Object.fromEntries(new URLSearchParams(location.search));

  private readonly log = new Loaded(this, () => this.#page(undefined));
  private readonly more = new MorePages<Listed>(this);

  protected override render() {
    const isFiltered = Object.keys(this.filters).length > 0;
    return html`<div class="page">
      <h1>${t('title')}</h1>
      <p class="small soft">${t('lead')}</p>
      <section class="card stack">
        <register-filters
          .filters=${FILTERS}
          .values=${this.filters}
          @filters=${(event: CustomEvent<Record<string, string>>) => this.#filter(event.detail)}
        ></register-filters>
        ${isFiltered
          ? html`<div>
              <action-button look="slim" @click=${() => this.#filter({})}>${t('clear')}</action-button>
            </div>`
          : nothing}
        ${this.log.show((first) => this.#list(first))}
      </section>
      <div class="pair">
        <chain-panel></chain-panel>
        <anchor-list></anchor-list>
      </div>
    </div>`;
  }

  #list(first: Listed) {
    const pages = [first, ...this.more.pages];
    const rows = pages.flatMap((page) => page.items);
    const next = pages.at(-1)?.next;
    return html`${rows.length === 0
        ? html`<state-note kind="empty" text=${t('none')}></state-note>`
        : html`<entry-table label=${t('title')} .columns=${COLUMNS} .rows=${rows}></entry-table>`}
      <div ?hidden=${!next}>
        <action-button @click=${() => this.more.add(this.#page(next))}>${shell('more')}</action-button>
      </div>`;
  }

  #filter(filters: Record<string, string>): void {
    this.filters = filters;
    const asked = new URLSearchParams(filters).toString();
    history.replaceState(null, '', location.pathname + (asked ? `?${asked}` : ''));
    this.more.clear();
    void this.log.again();
  }

  #page(cursor: string | undefined): Promise<Listed> {
    const { actor, action, granted, caseId, from, to } = this.filters;
    return read('GET /audit', {
      actor,
      action,
      granted,
      caseId,
      from: from && chinaTime(from),
      to: to && chinaTime(to),
      cursor,
    });
  }
}
