import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';
import type { Option } from './choice-box.js';

/// A labelled choice of any number out of a few. Says `change`; `chosen` is what was chosen, in the
/// order of the options.
@customElement('check-set')
export class CheckSet extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      legend {
        padding: 0;
        margin-bottom: var(--gap-1);
      }
      .options {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 0 var(--gap-3);
      }
      label {
        min-height: 30px;
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
  @property() error = '';
  @property({ attribute: false }) options: readonly Option[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];

  protected override render() {
    return html`<fieldset aria-describedby="error">
      ${this.label ? html`<legend class="small soft">${this.label}</legend>` : nothing}
      <div class="options">
        ${this.options.map(
          ({ value, text }) =>
            html`<label class="row"
              ><input
                type="checkbox"
                .checked=${this.chosen.includes(value)}
                @change=${() => this.#turn(value)}
              />${text}</label
            >`,
        )}
      </div>
      <div class="bad small" id="error" role="alert" ?hidden=${!this.error}>${this.error}</div>
    </fieldset>`;
  }

  #turn(value: string): void {
    const isChosen = this.chosen.includes(value);
    this.chosen = this.options
      .map((option) => option.value)
      .filter((one) => (one === value ? !isChosen : this.chosen.includes(one)));
    this.error = '';
    this.dispatchEvent(new Event('change'));
  }
}
