import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseAnswer, EvidenceAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import type { ChoiceBox } from '../ui/choice-box.js';
import { toast, toastProblem } from '../ui/toast.js';
import { allows } from './authority.js';
import { t } from './words.js';

const SIDES: readonly EvidenceAnswer['side'][] = ['PLATFORM', 'CUSTOMER', 'MERCHANT', 'CARRIER'];

/// Files that the desk hands in, its own or for whoever sent them elsewhere. Says `done` with the case.
@customElement('evidence-adding')
export class EvidenceAdding extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        margin-top: var(--gap-2);
      }
      choice-box {
        max-width: 220px;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private isOpen = false;
  @state() private side: EvidenceAnswer['side'] = 'PLATFORM';
  #of = '';

  protected override willUpdate(): void {
    if (this.#of !== this.case.id) {
      this.#of = this.case.id;
      this.isOpen = false;
    }
  }

  protected override render() {
    if (!allows('evidence', this.case)) {
      return nothing;
    }
    return this.isOpen
      ? html`<div class="stack">
          <choice-box
            label=${t('evidence.side')}
            .value=${this.side}
            .options=${SIDES.map((side) => ({ value: side, text: t(`side.${side}`) }))}
            @change=${(event: Event) => (this.side = (event.target as ChoiceBox).value as EvidenceAnswer['side'])}
          ></choice-box>
          <photo-sender
            caseId=${this.case.id}
            side=${this.side}
            @sent=${this.#sent}
          ></photo-sender>
        </div>`
      : html`<action-button look="slim" @click=${this.#begin}>${t('evidence.add')}</action-button>`;
  }

  async #begin(): Promise<void> {
    try {
      await import('../customer/photo-sender.js');
      this.isOpen = true;
    } catch (failure) {
      toastProblem(failure);
    }
  }

  #sent(event: Event): void {
    event.stopPropagation();
    this.isOpen = false;
    toast(t('evidence.added'));
    const { detail } = event as CustomEvent<CaseAnswer>;
    this.dispatchEvent(new CustomEvent('done', { detail, bubbles: true, composed: true }));
  }
}
