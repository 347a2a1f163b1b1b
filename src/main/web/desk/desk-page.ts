import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { go } from '../app/route.js';
import { base } from '../ui/base.js';
import '../ui/state-note.js';
import './bulk-bar.js';
import { shownOf, toggled } from './bulk-choice.js';
import type { Chosen } from './bulk-choice.js';
import './case-list.js';
import type { CaseList } from './case-list.js';
import './case-page.js';
import type { CasePage } from './case-page.js';
import { CaseSource } from './case-source.js';
import { QUEUE } from './case-view.js';
import type { CaseView } from './case-view.js';
import './command-palette.js';
import type { CommandPalette } from './command-palette.js';
import './key-help.js';
import type { KeyHelp } from './key-help.js';
import { DeskKeys } from './keys.js';
import './list-filters.js';
import type { ListFilters } from './list-filters.js';
import { t } from './words.js';

/// The cases on the left, the one that is open on the right; on a phone one of both.
@customElement('desk-page')
export class DeskPage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(280px, 340px) minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr);
        height: calc(100dvh - 48px);
      }
      command-palette,
      key-help {
        position: absolute;
      }
      .side {
        display: flex;
        flex-direction: column;
        min-height: 0;
        background: var(--surface);
        border-inline-end: 1px solid var(--line);
      }
      case-list {
        flex: 1;
      }
      .main {
        overflow-y: auto;
        min-width: 0;
      }
      .none {
        height: 100%;
        display: grid;
        place-content: center;
        text-align: center;
        gap: var(--gap-2);
        padding: var(--gap-4);
      }
      @media (max-width: 760px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property() caseId = '';
  @state() private view: CaseView = QUEUE;
  /// Those that are to be given to one person; nothing while nobody chooses.
  @state() private chosen: Chosen;
  @query('case-list') private readonly list!: CaseList;
  @query('list-filters') private readonly filters!: ListFilters;
  @query('command-palette') private readonly palette!: CommandPalette;
  @query('key-help') private readonly help!: KeyHelp;
  @query('case-page') private readonly open!: CasePage | null;
  readonly #source = new CaseSource(this);

  constructor() {
    super();
    new DeskKeys(this, {
      next: () => this.list.move(1),
      previous: () => this.list.move(-1),
      search: () => this.filters.focusSearch(),
      reply: () => this.open?.reply(),
      palette: () => this.palette.show(this.open),
      help: () => this.help.show(),
      leave: () => this.#leave(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#source.show(this.view);
  }

  protected override render() {
    const chosen = shownOf(this.chosen, this.#source.lines);
    return html`
      <aside class="side" aria-label=${t('queue')} ?hidden=${this.caseId !== '' && isNarrow()}>
        <h1 class="unseen">${t('queue')}</h1>
        <list-filters
          .view=${this.view}
          @view=${(e: CustomEvent<CaseView>) => this.#look(e.detail)}
        ></list-filters>
        <bulk-bar
          .source=${this.#source}
          .chosen=${chosen}
          @chosen=${(e: CustomEvent<Chosen>) => (this.chosen = e.detail)}
          @assigned=${() => this.#source.again()}
        ></bulk-bar>
        <case-list
          .chosen=${chosen}
          @choose=${(e: CustomEvent<string>) => (this.chosen = toggled(chosen, e.detail))}
          .source=${this.#source}
          .lines=${this.#source.lines}
          .loading=${this.#source.loading}
          open=${this.caseId}
          @open=${(e: CustomEvent<string>) => go(`/cases/${e.detail}`)}
        ></case-list>
      </aside>
      <div class="main" ?hidden=${this.caseId === '' && isNarrow()}>${this.#case()}</div>
      <command-palette></command-palette>
      <key-help></key-help>
    `;
  }

  #case() {
    if (!this.caseId) {
      return html`<div class="none soft">
        <p>${t('pick')}</p>
        <p class="small">${t('pick.keys')}</p>
      </div>`;
    }
    return html`<case-page
      caseId=${this.caseId}
      @changed=${(e: CustomEvent<CaseAnswer>) => this.#source.put(e.detail)}
      @leave=${this.#leave}
    ></case-page>`;
  }

  #look(view: CaseView): void {
    this.view = view;
    this.chosen = this.chosen && new Set();
    void this.#source.show(view);
  }

  #leave(): void {
    if (this.caseId) {
      go('/cases');
      void this.updateComplete.then(() => this.list.move(0));
    }
  }
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 760px)').matches;
}
