import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Problem } from '../../api/problem.js';
import type { AgreementAnswer, ObligationForm, Party } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import '../../ui/text-box.js';
import { t } from './words.js';

const EMPTY: ObligationForm = { debtor: 'MERCHANT', text: '', dueOn: '' };
const OBLIGATIONS_MAX = 20;
const PARTIES: readonly Party[] = ['CUSTOMER', 'MERCHANT'];

/// What the parties agreed on: its words, and who does what until when. Says `agreed`, with what is to
/// be sent and whom to tell of its end.
@customElement('agreement-dialog')
export class AgreementDialog extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: var(--gap-3);
        margin: 0;
        display: grid;
        grid-template-columns: 120px 1fr 150px auto;
        gap: var(--gap-2);
        align-items: end;
      }
      @media (max-width: 640px) {
        fieldset {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @state() private text = '';
  @state() private obligations: readonly ObligationForm[] = [EMPTY];
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  /// @param before what was drawn up already, to begin with
  show(before: AgreementAnswer | undefined): void {
    this.problem = undefined;
    if (before) {
      this.text = before.text;
      this.obligations = before.obligations.map(({ debtor, text, dueOn }) => ({ debtor, text, dueOn }));
    }
    void this.dialog.show();
  }

  protected override render() {
    const isWhole = this.text.trim() && this.obligations.every((one) => one.text.trim() && one.dueOn);
    return html`<modal-dialog heading=${t('step.agreement')}>
      <div class="stack">
        <p>${t('lead.agreement')}</p>
        <text-box
          label=${t('agreement.text')}
          rows="4"
          required
          .value=${this.text}
          error=${this.problem?.of('text') ?? ''}
          @change=${(e: Event) => (this.text = (e.target as HTMLTextAreaElement).value)}
        ></text-box>
        ${this.obligations.map((one, index) => this.#obligation(one, index))}
        ${this.obligations.length < OBLIGATIONS_MAX
          ? html`<div>
              <action-button look="slim" @click=${() => this.#put([...this.obligations, EMPTY])}
                >${t('agreement.add')}</action-button
              >
            </div>`
          : nothing}
        <p role="alert" class="bad small" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
      </div>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${t('cancel')}</action-button>
      <action-button
        slot="actions"
        look="primary"
        ?busy=${this.busy}
        ?disabled=${!isWhole}
        @click=${this.#send}
        >${t('step.agreement')}</action-button
      >
    </modal-dialog>`;
  }

  #obligation(one: ObligationForm, index: number) {
    const change = (part: Partial<ObligationForm>) =>
      this.#put(this.obligations.map((other, at) => (at === index ? { ...other, ...part } : other)));
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<fieldset aria-label=${t('agreement.obligation', { n: index + 1 })}>
      <choice-box
        label=${t('agreement.debtor')}
        .value=${one.debtor}
        .options=${PARTIES.map((party) => ({ value: party, text: t(`party.${party}`) }))}
        @change=${(e: Event) => change({ debtor: value(e) as Party })}
      ></choice-box>
      <text-box
        label=${t('agreement.owes')}
        .value=${one.text}
        required
        @change=${(e: Event) => change({ text: value(e) })}
      ></text-box>
      <text-box
        label=${t('agreement.due')}
        type="date"
        .value=${one.dueOn}
        required
        @change=${(e: Event) => change({ dueOn: value(e) })}
      ></text-box>
      <action-button
        look="slim quiet"
        label=${t('agreement.drop', { n: index + 1 })}
        ?disabled=${this.obligations.length === 1}
        @click=${() => this.#put(this.obligations.filter((_, at) => at !== index))}
        >✕</action-button
      >
    </fieldset>`;
  }

  #put(obligations: readonly ObligationForm[]): void {
    this.obligations = obligations;
  }

  #send(): void {
    this.busy = true;
    this.problem = undefined;
    const obligations = this.obligations.map((one) => ({ ...one, text: one.text.trim() }));
    const body = { text: this.text.trim(), obligations };
    const settle = (sent: Promise<void>) => void this.#settle(sent);
    this.dispatchEvent(new CustomEvent('agreed', { detail: { body, settle } }));
  }

  async #settle(sent: Promise<void>): Promise<void> {
    try {
      await sent;
      this.dialog.close();
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}
