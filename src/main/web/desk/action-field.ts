import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/choice-box.js';
import '../ui/text-box.js';
import { t } from '../words/actions.js';
import type { Field } from './action-list.js';

const TYPES: Partial<Record<Field['kind'], string>> = { moment: 'datetime-local', day: 'date' };

/// One field of a form, as its kind needs it. Says `change` with the text.
@customElement('action-field')
export class ActionField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property({ attribute: false }) field!: Field;
  @property() value = '';
  @property() error = '';

  protected override render() {
    const { field } = this;
    if (field.kind === 'choice' || field.kind === 'yes-no') {
      // Nobody approves by not looking: there is no answer until one is chosen.
      const yesNo = [
        { value: '', text: t('choose') },
        { value: 'true', text: t('approved.true') },
        { value: 'false', text: t('approved.false') },
      ];
      return html`<choice-box
        label=${t(field.word)}
        .value=${this.value}
        .options=${field.options?.() ?? yesNo}
        error=${this.error}
        @change=${this.#changed}
      ></choice-box>`;
    }
    return html`<text-box
      label=${t(field.word)}
      type=${TYPES[field.kind] ?? 'text'}
      rows=${field.kind === 'box' || field.kind === 'lines' ? 3 : 1}
      .value=${this.value}
      ?required=${!field.optional}
      error=${this.error}
      @change=${this.#changed}
    ></text-box>`;
  }

  #changed(event: Event): void {
    event.stopPropagation();
    const detail = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}
