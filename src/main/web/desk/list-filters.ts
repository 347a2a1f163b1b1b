import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import type { ChoiceBox } from '../ui/choice-box.js';
import { terms } from '../words/terms.js';
import { QUEUE } from './case-view.js';
import type { CaseView } from './case-view.js';
import './saved-views.js';
import { t } from './words.js';

const WAIT_MS = 300;

/// Which cases are listed. Says `view` with the next one.
@customElement('list-filters')
export class ListFilters extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        border-bottom: 1px solid var(--line);
        padding: var(--gap-2) var(--gap-3);
        display: grid;
        gap: var(--gap-2);
      }
      input[type='search'] {
        font: inherit;
        width: 100%;
        min-height: 34px;
        padding: 0 10px;
        color: var(--text);
        background: var(--surface);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
      }
      .kinds {
        display: flex;
        gap: var(--gap-1);
        flex: 1;
      }
      .filters {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--gap-2);
      }
      .check {
        display: flex;
        gap: var(--gap-2);
        align-items: center;
        font-size: var(--size-small);
      }
    `,
  ];

  @property({ attribute: false }) view: CaseView = QUEUE;
  @state() private opened = false;
  @query('input[type=search]') private readonly search!: HTMLInputElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  focusSearch(): void {
    this.search.focus();
    this.search.select();
  }

  protected override render() {
    return html`
      <input
        type="search"
        aria-label=${t('search')}
        placeholder=${t('search.placeholder')}
        .value=${this.view.q}
        @input=${this.#typed}
        @keydown=${(e: KeyboardEvent) => e.key === 'Escape' && this.search.blur()}
      />
      <div class="row">
        <div class="kinds">
          ${(['mine', 'queue', 'all'] as const).map(
            (kind) =>
              html`<action-button
                look=${this.view.kind === kind ? 'slim primary' : 'slim'}
                pressed=${this.view.kind === kind ? 'true' : 'false'}
                @click=${() => this.#next({ kind })}
                >${t(`view.${kind}`)}</action-button
              >`,
          )}
        </div>
        <action-button
          look="slim"
          pressed=${this.opened ? 'true' : 'false'}
          @click=${() => (this.opened = !this.opened)}
          >${t('filters')}${this.#count()}</action-button
        >
      </div>
      ${this.opened ? this.#filters() : nothing}
    `;
  }

  #count(): string {
    const { status, category, severity, overdue } = this.view;
    const count = [status, category, severity, overdue].filter(Boolean).length;
    return count > 0 ? ` (${count})` : '';
  }

  #filters() {
    return html`
      <div class="filters">
        ${(['status', 'category', 'severity'] as const).map(
          (kind) =>
            html`<choice-box
              label=${t(`filter.${kind}`)}
              .value=${this.view[kind]}
              .options=${[{ value: '', text: t('filter.any') }, ...terms(kind)]}
              @change=${(e: Event) => this.#next({ [kind]: (e.target as ChoiceBox).value })}
            ></choice-box>`,
        )}
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.view.overdue}
            @change=${(e: Event) => this.#next({ overdue: (e.target as HTMLInputElement).checked })}
          />${t('filter.overdue')}</label
        >
      </div>
      <saved-views
        .view=${this.view}
        @view=${(e: CustomEvent<CaseView>) => this.#next(e.detail)}
      ></saved-views>
    `;
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next({ q: this.search.value.trim() }), WAIT_MS);
  }

  #next(change: Partial<CaseView>): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { ...this.view, ...change } }));
  }
}
