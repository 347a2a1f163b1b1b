import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/text-box.js';
import type { Field } from './register.js';
import { t } from './words/common.js';

const TYPES: Partial<Record<Field['kind'], string>> = { moment: 'datetime-local', day: 'date' };

/// One field of a form, as its kind needs it. Says `change` with the text; several choices are lines.
@customElement('step-field')
export class StepField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
        gap: var(--gap-1) var(--gap-3);
      }
      .choices label {
        min-height: 28px;
      }
      .choices input {
        width: 18px;
        height: 18px;
        flex: none;
      }
    `,
  ];

  @property({ attribute: false }) field!: Field;
  @property() value = '';
  @property() error = '';

  protected override render() {
    switch (this.field.kind) {
      case 'choice':
      case 'yes-no':
        return this.#choice();
      case 'choices':
        return this.#choices();
      default:
        return this.#text();
    }
  }

  #label(): string {
    const { title, optional } = this.field;
    return optional ? t('optional', { field: title }) : title;
  }

  /// Nobody decides by not looking: nothing is chosen at first.
  #choice() {
    const yesNo = [
      { value: 'true', text: t('yes') },
      { value: 'false', text: t('no') },
    ];
    return html`<choice-box
        label=${this.#label()}
        .value=${this.value}
        .options=${[{ value: '', text: t('choose') }, ...(this.field.options ?? yesNo)]}
        error=${this.error}
        @change=${this.#changed}
      ></choice-box>
      <div class="small soft" ?hidden=${!this.field.help}>${this.field.help}</div>`;
  }

  #choices() {
    const chosen = this.value.split('\n').filter(Boolean);
    return html`<fieldset>
      <legend class="small soft">${this.#label()}</legend>
      <div class="choices">
        ${(this.field.options ?? []).map(
          (option) =>
            html`<label class="row"
              ><input
                type="checkbox"
                .checked=${chosen.includes(option.value)}
                @change=${(event: Event) => this.#toggle(event, option.value, chosen)}
              />${option.text}</label
            >`,
        )}
      </div>
      <p class="small soft" ?hidden=${!this.field.help}>${this.field.help}</p>
      <p class="small bad" role="alert" ?hidden=${!this.error}>${this.error}</p>
    </fieldset>`;
  }

  #text() {
    const { kind, help = '', optional } = this.field;
    return html`<text-box
      label=${this.#label()}
      type=${TYPES[kind] ?? 'text'}
      rows=${kind === 'box' || kind === 'lines' ? 3 : 1}
      max="2000"
      help=${help}
      .value=${this.value}
      ?required=${!optional}
      error=${this.error}
      @change=${this.#changed}
    ></text-box>`;
  }

  #changed(event: Event): void {
    event.stopPropagation();
    this.#say((event.target as HTMLInputElement).value);
  }

  #toggle(event: Event, value: string, chosen: readonly string[]): void {
    event.stopPropagation();
    const rest = chosen.filter((one) => one !== value);
    this.#say((rest.length === chosen.length ? [...rest, value] : rest).join('\n'));
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}
