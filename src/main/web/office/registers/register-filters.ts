import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/text-box.js';
import type { Filter } from './register.js';
import { t } from './words/common.js';

const WAIT_MS = 400;

/// Which entries are listed. Says `filters` with all of them; what is empty is left out.
@customElement('register-filters')
export class RegisterFilters extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) filters: readonly Filter[] = [];
  @property({ attribute: false }) values: Record<string, string> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /// What was typed and is not said yet.
  #typed: Record<string, string> = {};

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override render() {
    return this.filters.map((filter) =>
      filter.options
        ? html`<choice-box
            label=${filter.title}
            .value=${this.values[filter.name] ?? ''}
            .options=${[{ value: '', text: t('any') }, ...filter.options]}
            @change=${(event: Event) => this.#say(filter.name, valueOf(event))}
          ></choice-box>`
        : html`<text-box
            label=${filter.title}
            type=${filter.moment ? 'datetime-local' : 'text'}
            .value=${this.values[filter.name] ?? ''}
            @change=${(event: Event) => this.#later(filter.name, valueOf(event))}
          ></text-box>`,
    );
  }

  #later(name: string, value: string): void {
    this.#typed[name] = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(name, value), WAIT_MS);
  }

  #say(name: string, value: string): void {
    clearTimeout(this.#timer);
    const next = trimmed({ ...this.values, ...this.#typed, [name]: value });
    this.#typed = {};
    const detail = Object.fromEntries(Object.entries(next).filter(([, text]) => text !== ''));
    this.dispatchEvent(new CustomEvent('filters', { detail }));
  }
}

function trimmed(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
