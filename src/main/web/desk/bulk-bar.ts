import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../ui/action-button.js';
import { base } from '../ui/base.js';
import { CHOSEN_MAX, mayAssignMany } from './bulk-choice.js';
import type { Chosen } from './bulk-choice.js';
import type { BulkDialog } from './bulk-dialog.js';
import './bulk-dialog.js';
import type { CaseSource } from './case-source.js';
import { t } from './words/bulk.js';

/// Picks cases of the list and gives them to one person. Says `chosen` with those that are picked, and
/// `assigned` when the desk was asked.
@customElement('bulk-bar')
export class BulkBar extends LitElement {
  static override styles = [
    base,
    css`
      .row {
        padding: var(--gap-2) var(--gap-3);
        border-bottom: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) source!: CaseSource;
  @property({ attribute: false }) chosen: Chosen;
  @query('bulk-dialog') private readonly dialog!: BulkDialog;

  protected override render() {
    if (!mayAssignMany()) {
      return nothing;
    }
    return html`${this.chosen ? this.#choosing(this.chosen) : this.#begin()}
      <bulk-dialog
        @assigned=${() => {
          this.#choose(undefined);
          this.dispatchEvent(new Event('assigned'));
        }}
      ></bulk-dialog>`;
  }

  #begin() {
    return html`<div class="row">
      <action-button look="slim" @click=${() => this.#choose(new Set())}>${t('begin')}</action-button>
    </div>`;
  }

  #choosing(chosen: ReadonlySet<string>) {
    return html`<div class="row wrap">
      <strong class="small" role="status">${t('chosen', { n: chosen.size })}</strong>
      <action-button look="slim" @click=${this.#all}>${t('all')}</action-button>
      <action-button
        look="slim primary"
        ?disabled=${chosen.size === 0 || chosen.size > CHOSEN_MAX}
        hint=${chosen.size > CHOSEN_MAX ? t('most', { n: CHOSEN_MAX }) : ''}
        @click=${() => this.dialog.show(this.source.lines.filter((line) => chosen.has(line.id)))}
        >${t('assign')}</action-button
      >
      <action-button look="slim quiet" @click=${() => this.#choose(undefined)}>${t('stop')}</action-button>
    </div>`;
  }

  #all(): void {
    this.#choose(new Set(this.source.lines.slice(0, CHOSEN_MAX).map((line) => line.id)));
  }

  #choose(detail: Chosen): void {
    this.dispatchEvent(new CustomEvent<Chosen>('chosen', { detail }));
  }
}
