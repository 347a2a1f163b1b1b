import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import type { Option } from '../ui/choice-box.js';

/// Some out of a few, each with a box to tick. Says `change`; `value` is what was ticked, with spaces
/// between.
@customElement('several-field')
export class SeveralField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-1) var(--gap-4);
      }
      legend {
        padding: 0;
        margin-bottom: var(--gap-1);
        font-size: var(--size-small);
        color: var(--text-soft);
      }
      label {
        display: flex;
        gap: var(--gap-2);
        align-items: center;
        min-height: 26px;
        overflow-wrap: anywhere;
      }
      @media (pointer: coarse) {
        label {
          min-height: 44px;
        }
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() error = '';
  @property({ attribute: false }) options: readonly Option[] = [];

  protected override render() {
    const ticked = this.value.split(' ');
    return html`<fieldset aria-describedby="error">
        ${this.label ? html`<legend>${this.label}</legend>` : nothing}
        ${this.options.map(
          (option) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${ticked.includes(option.value)}
                @change=${(event: Event) => this.#ticked(option.value, event)}
              />${option.text}</label
            >`,
        )}
      </fieldset>
      <div class="bad small" id="error" role="alert" ?hidden=${!this.error}>${this.error}</div>`;
  }

  #ticked(value: string, event: Event): void {
    event.stopPropagation();
    const others = this.value.split(' ').filter((one) => one !== '' && one !== value);
    const isTicked = (event.target as HTMLInputElement).checked;
    this.value = (isTicked ? [...others, value] : others).join(' ');
    this.dispatchEvent(new Event('change'));
  }
}
