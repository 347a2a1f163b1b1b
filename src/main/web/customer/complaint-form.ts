import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/choice-box.js';
import '../ui/text-box.js';
import { terms } from '../words/terms.js';
import './consent-note.js';
import { freshDraft } from './draft.js';
import type { Draft } from './draft.js';
import './photo-picker.js';
import type { PhotoPicker } from './photo-picker.js';
import { plain, wrongWith } from './plain.js';
import { t } from './words.js';

type Text = 'content' | 'orderNo' | 'productId' | 'merchantId' | 'name' | 'phone' | 'email' | 'wish';

/// What happened, what is wished for, how to reach the customer, and what shows it. Says `draft` with
/// what changed, `photos`, `file`, and `discard`.
@customElement('complaint-form')
export class ComplaintForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--gap-4);
      }
      .card {
        display: grid;
        gap: var(--gap-3);
      }
      .two {
        display: grid;
        gap: var(--gap-3);
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      }
      summary {
        cursor: pointer;
        padding: var(--gap-2) 0;
      }
    `,
  ];

  @property({ attribute: false }) draft: Draft = freshDraft();
  @property({ attribute: false }) files: readonly File[] = [];
  @property({ attribute: false }) failure: unknown;
  @property({ type: Boolean }) busy = false;
  @state() private isEmpty = false;

  protected override render() {
    const { draft } = this;
    const wish = [{ value: '', text: t('form.any-wish') }, ...terms('wish')];
    return html`<form novalidate @submit=${this.#send}>
      <div class="card">
        ${this.#box('content', 'content', { rows: 5, help: t('form.content-help') })}
        <photo-picker
          .files=${this.files}
          ?disabled=${this.busy}
          @change=${(e: Event) => this.#say('photos', (e.target as PhotoPicker).files)}
        ></photo-picker>
        <choice-box
          label=${t('form.wish')}
          .value=${draft.wish}
          .options=${wish}
          @change=${(e: Event) => this.#write('wish', e)}
        ></choice-box>
      </div>
      <div class="card">
        <h2>${t('form.contact')}</h2>
        <div class="two">
          ${this.#box('phone', 'customer.phone', { type: 'tel', autofill: 'tel' })}
          ${this.#box('email', 'customer.email', { type: 'email', autofill: 'email' })}
          ${this.#box('name', 'customer.name', { autofill: 'name' })}
        </div>
        <details ?open=${Boolean(draft.orderNo || draft.productId || draft.merchantId)}>
          <summary>${t('form.order')}</summary>
          <div class="two">
            ${this.#box('orderNo', 'orderNo')} ${this.#box('productId', 'productId')}
            ${this.#box('merchantId', 'merchantId')}
          </div>
        </details>
      </div>
      <consent-note></consent-note>
      <p class="bad" role="alert" ?hidden=${!this.failure}>
        ${this.failure ? html`${plain(this.failure)} ${t('form.kept')}` : nothing}
      </p>
      <action-button look="primary" submits ?busy=${this.busy}>${t('form.go')}</action-button>
      ${draft.content
        ? html`<div class="row spread wrap">
            <span class="soft small">${t('form.draft')}</span>
            <action-button look="quiet slim" ?disabled=${this.busy} @click=${() => this.#say('discard')}
              >${t('form.discard')}</action-button
            >
          </div>`
        : nothing}
    </form>`;
  }

  #box(
    name: Exclude<Text, 'wish'>,
    field: string,
    look: { rows?: number; type?: string; autofill?: string; help?: string } = {},
  ) {
    const isMissing = name === 'content' && this.isEmpty;
    return html`<text-box
      label=${t(`form.${name}`)}
      .value=${this.draft[name]}
      rows=${look.rows ?? 1}
      type=${look.type ?? 'text'}
      autofill=${look.autofill ?? 'off'}
      help=${look.help ?? ''}
      max=${name === 'content' ? 5000 : 100}
      error=${isMissing ? t('wrong.required') : wrongWith(this.failure, field)}
      ?required=${name === 'content'}
      @change=${(e: Event) => this.#write(name, e)}
    ></text-box>`;
  }

  #write(name: Text, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.isEmpty = false;
    this.#say('draft', { [name]: value });
  }

  #send(event: Event): void {
    event.preventDefault();
    this.isEmpty = !this.draft.content.trim();
    if (!this.isEmpty && !this.busy) {
      this.#say('file');
    }
  }

  #say(what: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}
