import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer, CasePage, Category, Severity, Status } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { toastProblem } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import { t as shell } from '../../words/shell.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

type Filter = 'category' | 'severity' | 'status' | 'assignee' | 'overdue';

/// The cases behind a figure, as far as the list of cases can be asked for them.
@customElement('figure-cases-page')
export class FigureCasesPage extends LitElement {
  static override styles = [base, tables];

  @property() filter: Filter = 'category';
  @property() value = '';
  /// The pages behind the first one.
  @state() private more: readonly CasePage[] = [];

  private readonly cases = new Loaded(this, () => this.#read());

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('filter') || changed.get('value')) {
      this.more = [];
      void this.cases.again();
    }
  }

  protected override render() {
    return html`<div class="page">
      <p><page-link to="/figures">${t('back')}</page-link></p>
      <h1>
        ${t('cases-of', { filter: t(`filter.${this.filter}`), value: valueOf(this.filter, this.value) })}
      </h1>
      <p class="small soft">${t('cases.all')}</p>
      <section class="card stack">${this.cases.show((first) => this.#list(first))}</section>
    </div>`;
  }

  #list(first: CasePage) {
    const pages = [first, ...this.more];
    const items = pages.flatMap((page) => page.items);
    const next = pages.at(-1)?.next;
    if (items.length === 0) {
      return html`<state-note text=${t('cases.none')}></state-note>`;
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('cases')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('case')}</th>
              <th scope="col">${t('status')}</th>
              <th scope="col">${t('severity')}</th>
              <th scope="col">${t('category')}</th>
              <th scope="col">${t('handler')}</th>
              <th scope="col">${t('received')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(row)}
          </tbody>
        </table>
      </div>
      <div ?hidden=${!next}>
        <action-button @click=${() => this.#more(next)}>${shell('more')}</action-button>
      </div>`;
  }

  #read(cursor?: string): Promise<CasePage> {
    return read('GET /complaints', { [this.filter]: this.value, cursor });
  }

  async #more(cursor: string | undefined): Promise<void> {
    try {
      this.more = [...this.more, await this.#read(cursor)];
    } catch (failure) {
      toastProblem(failure);
    }
  }
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

function valueOf(filter: Filter, value: string): string {
  switch (filter) {
    case 'category':
      return term('category', value as Category);
    case 'severity':
      return term('severity', value as Severity);
    case 'status':
      return term('status', value as Status);
    case 'assignee':
      return value;
    case 'overdue':
      return t('overdue');
  }
}
