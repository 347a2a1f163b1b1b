import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import type { Position, PositionView } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import '../ui/text-box.js';
import { toast } from '../ui/toast.js';
import { plain } from './plain.js';
import { t } from './words.js';

/// The answer of a party: where it stands, and its words. Says `answered`.
@customElement('party-answer')
export class PartyAnswer extends LitElement {
  static override styles = base;

  @property() token = '';
  @property({ attribute: false }) positions: readonly PositionView[] = [];
  @state() private position: Position | '' = '';
  @state() private unchosen = false;
  @state() private text = '';
  @state() private wrong = '';
  @state() private busy = false;
  #key = crypto.randomUUID();

  protected override render() {
    return html`<form class="card stack" novalidate @submit=${this.#send}>
      <h2>${t('party.answer')}</h2>
      <choice-box
        label=${t('party.position')}
        .value=${this.position}
        error=${this.unchosen ? t('wrong.required') : ''}
        .options=${[
          { value: '', text: t('party.choose') },
          ...this.positions.map((one) => ({ value: one.position, text: one.text })),
        ]}
        @change=${this.#chosen}
      ></choice-box>
      <text-box
        label=${t('party.text')}
        rows="5"
        max="2000"
        .value=${this.text}
        error=${this.wrong}
        required
        @change=${this.#written}
      ></text-box>
      <div>
        <action-button look="primary" submits ?busy=${this.busy}>${t('party.go')}</action-button>
      </div>
    </form>`;
  }

  /// Nobody admits anything by leaving a choice as it was.
  #chosen(event: Event): void {
    this.position = (event.target as HTMLInputElement).value as Position | '';
    this.unchosen = false;
    this.#key = crypto.randomUUID();
  }

  #written(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.wrong = '';
    this.#key = crypto.randomUUID();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { position } = this;
    const text = this.text.trim();
    this.unchosen = !position;
    if (!text) {
      this.wrong = t('wrong.required');
    }
    if (!text || !position || this.busy) {
      return;
    }
    this.busy = true;
    try {
      const sending = { body: { position, text }, key: this.#key };
      await call('POST /links/{token}/answers', { token: this.token }, sending);
      this.text = '';
      toast(t('party.done'));
      this.dispatchEvent(new Event('answered'));
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = false;
    }
  }
}
