import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import type { CaseAnswer, RevealAnswer, RevealRequest } from '../api/types.js';
import { deskNow } from '../app/desk-time.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import type { ChoiceBox } from '../ui/choice-box.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import { toastProblem } from '../ui/toast.js';
import { moment } from '../words/moments.js';
import { t } from './words.js';

const PURPOSES = ['CUSTOMER_SERVICE', 'ORDER_HANDLING', 'IDENTITY_VERIFICATION', 'LEGAL_DUTY'] as const;
const MAY = ['agent', 'senior', 'supervisor', 'middle', 'expert', 'compliance', 'security', 'operations'];
const HIDDEN = /\*/;
/// The time of the desk may leap: it is looked at again and again.
const EVERY_MS = 1_000;

/// A field as its reader may see it, and the whole of it for a purpose. What was shown is on the page
/// only, until the time that the desk said; it goes with the page.
@customElement('revealed-field')
export class RevealedField extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
      .words {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .whole {
        background: var(--warn-soft);
      }
    `,
  ];

  @property({ attribute: false }) case!: Pick<CaseAnswer, 'id'>;
  @property() field: 'name' | 'phone' | 'email' | 'content' = 'name';
  @property() value = '';
  @state() private whole: { value: string; until: string } | undefined;
  @state() private busy = false;
  @state() private asks = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog | null;
  @query('choice-box') private readonly purpose!: ChoiceBox | null;
  #timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    this.#hide();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('case') && (changed.get('case') as Pick<CaseAnswer, 'id'> | undefined)?.id !== this.case.id) {
      this.#hide();
    }
  }

  protected override render() {
    if (this.whole) {
      const until = t('reveal.until', { time: moment(this.whole.until) });
      return html`<span class="words whole" title=${until}>${this.whole.value}</span>`;
    }
    return html`<span class="words">${this.value}</span>${this.#button()}${this.#dialog()}`;
  }

  #button() {
    if (!HIDDEN.test(this.value) || !session.has(...MAY)) {
      return nothing;
    }
    return html` <action-button
      look="slim quiet link"
      label="${t('reveal')} ${t(`field.${this.field}`)}"
      @click=${this.#ask}
      >${t('reveal')}</action-button
    >`;
  }

  #dialog() {
    if (!this.asks) {
      return nothing;
    }
    return html`<modal-dialog
      heading="${t('reveal.title')} · ${t(`field.${this.field}`)}"
      @close=${() => (this.asks = false)}
    >
      <div class="stack">
        <p>${t('reveal.lead')}</p>
        <choice-box
          label=${t('reveal.purpose')}
          value="CUSTOMER_SERVICE"
          .options=${PURPOSES.map((value) => ({ value, text: t(`purpose.${value}`) }))}
        ></choice-box>
      </div>
      <action-button slot="actions" look="primary" ?busy=${this.busy} @click=${this.#show}
        >${t('reveal')}</action-button
      >
    </modal-dialog>`;
  }

  async #ask(): Promise<void> {
    this.asks = true;
    await this.updateComplete;
    await this.dialog?.show();
  }

  async #show(): Promise<void> {
    const { id } = this.case;
    this.busy = true;
    try {
      const purpose = (this.purpose?.value ?? PURPOSES[0]) as RevealRequest['purpose'];
      const body = { field: this.field, purpose };
      const answer = await call('POST /complaints/{id}/reveals', { id }, { body });
      if (this.isConnected && this.case.id === id) {
        this.#reveal(answer.data);
      }
      this.dialog?.close();
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }

  #reveal({ value, until }: RevealAnswer): void {
    this.#hide();
    this.whole = { value, until };
    this.#timer = setInterval(() => {
      if (deskNow() >= Date.parse(until)) {
        this.#hide();
      }
    }, EVERY_MS);
  }

  #hide(): void {
    clearInterval(this.#timer);
    this.whole = undefined;
  }
}
