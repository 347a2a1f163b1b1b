import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from './base.js';

export interface Option {
  value: string;
  text: string;
}

/// A labelled choice of one out of a few. Says `change`; `value` is what was chosen.
@customElement('choice-box')
export class ChoiceBox extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      label {
        display: block;
        font-size: var(--size-small);
        color: var(--text-soft);
        margin-bottom: var(--gap-1);
      }
      select {
        font: inherit;
        width: 100%;
        min-height: 34px;
        padding: 0 var(--gap-2);
        color: var(--text);
        background: var(--surface);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
      }
      .error {
        color: var(--bad);
        font-size: var(--size-small);
        margin-top: var(--gap-1);
      }
      @media (pointer: coarse) {
        select {
          min-height: 44px;
          font-size: 16px;
        }
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() error = '';
  /// Whether the label is only read out.
  @property({ type: Boolean }) bare = false;
  @property({ attribute: false }) options: readonly Option[] = [];
  @query('select') private readonly field!: HTMLSelectElement;

  protected override render() {
    return html`
      <label for="field" class=${this.bare ? 'unseen' : ''}>${this.label}</label>
      <select id="field" aria-describedby="error" @change=${this.#chosen}>
        ${this.options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === this.value}>
              ${option.text}
            </option>`,
        )}
      </select>
      <div class="error" id="error" role="alert" ?hidden=${!this.error}>${this.error}</div>
    `;
  }

  protected override updated(): void {
    this.field.value = this.value;
  }

  #chosen(): void {
    this.value = this.field.value;
    this.error = '';
    this.dispatchEvent(new Event('change'));
  }
}
