import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, CasePage } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { MorePages } from '../../ui/more-pages.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { moment, wholeMoment } from '../../words/moments.js';
import { t as shell } from '../../words/shell.js';
import { term } from '../../words/terms.js';
import './case-export.js';
import { filterLines } from './filter-words.js';
import { reportOf } from './reports/all.js';
import { t } from './words.js';

/// The cases behind a figure: those of its period, and no others. What they have in common stands in the
/// address, as the list of cases takes it.
@customElement('figure-cases-page')
export class FigureCasesPage extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-1) var(--gap-4);
      }
      dl div {
        display: flex;
        gap: var(--gap-2);
      }
      dt {
        color: var(--text-soft);
      }
    `,
  ];

  @property() report = '';
  #search = '';
  readonly #cases = new Loaded(this, () => this.#read());
  readonly #more = new MorePages<CasePage>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#moved);
  }

  override disconnectedCallback(): void {
    removeEventListener('popstate', this.#moved);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('report')) {
      this.#search = location.search;
    }
  }

  protected override render() {
    const report = reportOf(this.report);
    return html`<div class="page">
      <p><page-link to="/figures/${this.report}">${t('back', { report: report?.title ?? '' })}</page-link></p>
      <h1>${t('cases-of', { report: report?.title ?? '' })}</h1>
      ${this.#described()}
      ${this.#cases.show((first) => this.#list(first))}
    </div>`;
  }

  #described() {
    const filters = this.#filters();
    const { from, to } = filters;
    return html`<dl class="small">
      ${from && to
        ? html`<div>
            <dt>${t(`by.${happened(filters['by'])}`)}</dt>
            <dd>${t('from-to', { from: wholeMoment(from), to: wholeMoment(to) })}</dd>
          </div>`
        : nothing}
      ${filterLines(filters).map(
        ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
      )}
    </dl>`;
  }

  #list(first: CasePage) {
    const pages = [first, ...this.#more.pages];
    const items = pages.flatMap((page) => page.items);
    const next = pages.at(-1)?.next;
    if (items.length === 0) {
      return html`<section class="card"><state-note text=${t('cases.none')}></state-note></section>`;
    }
    return html`<case-export .filters=${this.#filters()} name=${this.report}></case-export>
      <section class="card stack">
        <div class="scroll" tabindex="0" role="region" aria-label=${t('cases')}>
          <table>
            <thead>
              <tr>
                ${(['case', 'status', 'severity', 'category', 'handler', 'received'] as const).map(
                  (column) => html`<th scope="col">${t(column)}</th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${items.map(row)}
            </tbody>
          </table>
        </div>
        <p class="small soft" role="status">${t(next ? 'cases.more' : 'cases.whole', { n: items.length })}</p>
        <div ?hidden=${!next}>
          <action-button @click=${() => this.#more.add(this.#read(next))}>${shell('more')}</action-button>
        </div>
      </section>`;
  }

  #filters(): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(this.#search));
  }

  #read(cursor?: string): Promise<CasePage> {
    return read('GET /complaints', { ...this.#filters(), cursor });
  }

  #moved = (): void => {
    if (location.pathname === `/figures/${this.report}/cases` && location.search !== this.#search) {
      this.#search = location.search;
      this.#more.clear();
      this.#cases.value = undefined;
      void this.#cases.again();
    }
  };
}

type Happened = 'RECEIVED' | 'DUE' | 'APPEALED' | 'ASKED';

function happened(by: string | undefined): Happened {
  return (['DUE', 'APPEALED', 'ASKED'] as const).find((one) => one === by) ?? 'RECEIVED';
}

function row(one: CaseAnswer) {
  return html`<tr>
    <th scope="row"><page-link to="/cases/${one.id}">${one.caseNo}</page-link></th>
    <td>${term('status', one.status)}</td>
    <td>${term('severity', one.severity)}</td>
    <td>${term('category', one.category)}</td>
    <td>${one.assignee ?? t('nobody')}</td>
    <td>${moment(one.receivedAt)}</td>
  </tr>`;
}
