import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/check-set.js';
import type { CheckSet } from '../ui/check-set.js';
import '../ui/choice-box.js';
import type { Option } from '../ui/choice-box.js';
import '../ui/text-box.js';
import { t } from '../words/actions.js';
import type { Field } from './actions/action.js';
import './case-field.js';
import './person-field.js';

const TYPES: Partial<Record<Field['kind'], string>> = { moment: 'datetime-local', day: 'date' };

/// One field of a form, as its kind needs it. Says `change` with the text; of several with spaces between.
@customElement('action-field')
export class ActionField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property({ attribute: false }) field!: Field;
  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';
  @property() error = '';

  protected override render() {
    switch (this.field.kind) {
      case 'choice':
        return this.#choice(this.options);
      case 'yes-no':
        return this.#choice([
          { value: 'true', text: t(`${this.#answers()}.true`) },
          { value: 'false', text: t(`${this.#answers()}.false`) },
        ]);
      case 'several':
      case 'flag':
        return this.#several();
      case 'case':
        return html`<case-field
          label=${this.#label()}
          .case=${this.case}
          error=${this.error}
          @change=${this.#changed}
        ></case-field>`;
      case 'person':
      case 'people':
        return this.#person();
      default:
        return this.#text();
    }
  }

  #text() {
    const { kind } = this.field;
    return html`<text-box
      label=${this.#label()}
      type=${TYPES[kind] ?? 'text'}
      rows=${kind === 'box' || kind === 'lines' ? 3 : 1}
      .value=${this.value}
      ?required=${!this.field.optional}
      error=${this.error}
      @change=${this.#changed}
    ></text-box>`;
  }

  #person() {
    return html`<person-field
      label=${this.#label()}
      .case=${this.case}
      .value=${this.value}
      ?several=${this.field.kind === 'people'}
      ?required=${!this.field.optional}
      error=${this.error}
      @change=${this.#changed}
    ></person-field>`;
  }

  /// Nobody approves by not looking: there is no answer until one is chosen.
  #choice(options: readonly Option[]) {
    const none = { value: '', text: t(this.field.optional ? 'none' : 'choose') };
    return html`<choice-box
      label=${this.#label()}
      .value=${this.value}
      .options=${[none, ...options]}
      error=${this.error}
      @change=${this.#changed}
    ></choice-box>`;
  }

  #several() {
    const flag = [{ value: 'true', text: t(this.field.word) }];
    return html`<check-set
      label=${this.field.kind === 'flag' ? '' : this.#label()}
      .chosen=${this.value.split(' ')}
      .options=${this.field.kind === 'flag' ? flag : this.options}
      error=${this.error}
      @change=${(event: Event) => this.#say((event.target as CheckSet).chosen.join(' '))}
    ></check-set>`;
  }

  #answers(): 'approved' | 'technical' | 'inFavour' {
    const { name } = this.field;
    return name === 'technical' || name === 'inFavour' ? name : 'approved';
  }

  #label(): string {
    const word = t(this.field.word);
    return this.field.optional ? t('optional', { word }) : word;
  }

  #changed(event: Event): void {
    event.stopPropagation();
    this.#say((event.target as HTMLInputElement).value);
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}
