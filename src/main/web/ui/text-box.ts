import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from './base.js';

/// A labelled field for text, with room for what is wrong with it. `rows` above 1 make it a box.
///
/// Says `change` with every keystroke; `value` is what it holds.
@customElement('text-box')
export class TextBox extends LitElement {
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
      input,
      textarea {
        font: inherit;
        width: 100%;
        min-height: 36px;
        padding: 6px 10px;
        color: var(--text);
        background: var(--surface);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        resize: vertical;
      }
      :is(input, textarea):focus {
        outline: 2px solid var(--accent);
        outline-offset: -1px;
      }
      :is(input, textarea)[aria-invalid='true'] {
        border-color: var(--bad);
      }
      .error {
        color: var(--bad);
        font-size: var(--size-small);
        margin-top: var(--gap-1);
      }
      .help {
        color: var(--text-soft);
        font-size: var(--size-small);
        margin-top: var(--gap-1);
      }
      @media (pointer: coarse) {
        input {
          min-height: 44px;
          font-size: 16px;
        }
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() type = 'text';
  @property() error = '';
  @property() help = '';
  @property() placeholder = '';
  @property() autofill = 'off';
  @property({ type: Number }) rows = 1;
  @property({ type: Number }) max = 5000;
  @property({ type: Boolean }) required = false;
  /// What is offered while somebody types; anything else can be typed as well.
  @property({ attribute: false }) suggestions: readonly string[] = [];
  /// Which of the things below the keyboard is at, while the focus stays here.
  @property({ attribute: false }) at: Element | null = null;
  @query('input, textarea') private readonly field!: HTMLInputElement;

  /// Puts text where the cursor is, as if it was typed.
  insert(text: string): void {
    const { selectionStart, selectionEnd, value } = this.field;
    this.field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    this.field.focus();
    this.#typed();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('at')) {
      this.field.ariaActiveDescendantElement = this.at;
    }
  }

  protected override render() {
    return html`
      <label for="field">${this.label}</label>
      ${this.rows > 1 ? this.#box() : this.#line()}
      <div class="error" id="error" role="alert" ?hidden=${!this.error}>${this.error}</div>
      ${this.help ? html`<div class="help" id="help">${this.help}</div>` : nothing}
    `;
  }

  #line() {
    return html`<input
      id="field"
      type=${this.type}
      .value=${this.value}
      maxlength=${this.max}
      autocomplete=${this.autofill as AutoFill}
      placeholder=${this.placeholder || nothing}
      ?required=${this.required}
      list=${this.suggestions.length > 0 ? 'suggestions' : nothing}
      aria-invalid=${this.error ? 'true' : 'false'}
      aria-describedby="error help"
      @input=${this.#typed}
      @keydown=${this.#key}
    />
      <datalist id="suggestions">
        ${this.suggestions.map((one) => html`<option value=${one}></option>`)}
      </datalist>`;
  }

  #box() {
    return html`<textarea
      id="field"
      rows=${this.rows}
      .value=${this.value}
      maxlength=${this.max}
      placeholder=${this.placeholder || nothing}
      ?required=${this.required}
      aria-invalid=${this.error ? 'true' : 'false'}
      aria-describedby="error help"
      @input=${this.#typed}
    ></textarea>`;
  }

  #typed(): void {
    this.value = this.field.value;
    this.error = '';
    this.dispatchEvent(new Event('change'));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) {
      this.closest('form')?.requestSubmit();
    }
  }
}
