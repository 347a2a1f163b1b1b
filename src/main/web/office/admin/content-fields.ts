import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FieldError } from '../../api/problem.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/text-box.js';
import { word } from '../../words/terms.js';
import { NO_NUMBER, isContent, partsOf, placeOf, shown, withAnother, withPart, withoutEntry } from './policy-content.js';
import type { Value } from './policy-content.js';
import { spanWords } from './span-words.js';
import { t } from './words.js';
import { fieldWord } from './words/fields.js';

/// The fields of a policy, whatever they are: what has parts is folded until somebody opens it. Says
/// `change` with the whole as it is then.
@customElement('content-fields')
export class ContentFields extends LitElement {
  static override styles = [
    base,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: var(--gap-3);
        align-items: start;
      }
      .long {
        grid-column: span 2;
      }
      .whole {
        grid-column: 1 / -1;
      }
      .shown {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      @media (max-width: 640px) {
        .long {
          grid-column: auto;
        }
      }
      details {
        grid-column: 1 / -1;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: var(--gap-2) var(--gap-3);
      }
      summary {
        cursor: pointer;
      }
      details[open] > summary {
        margin-bottom: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) content: Value = {};
  @property({ attribute: false }) faults: readonly FieldError[] = [];
  @property({ type: Boolean }) editable = false;
  /// Where the content stands in the policy; empty for the whole.
  @property() place = '';
  @state() private opened: ReadonlySet<string> = new Set();

  protected override render() {
    return html`<div class="fields">
      ${partsOf(this.content)
        .filter(([name]) => this.place !== '' || name !== 'effectiveFrom')
        .map(([name, part]) => this.#part(name, part))}
      ${isList(this.content) && this.editable
        ? html`<div class="whole">
            <action-button look="slim" @click=${() => this.#become(withAnother(this.#list))}
              >＋ ${t('content.add')}</action-button
            >
          </div>`
        : nothing}
    </div>`;
  }

  #part(name: string, part: Value) {
    if (typeof part !== 'object' || part === null) {
      return this.#leaf(name, part);
    }
    const place = placeOf(this.place, name, Array.isArray(this.content));
    const isOpen = this.opened.has(name) || this.faults.some((one) => one.field.startsWith(place));
    return html`<details ?open=${isOpen} @toggle=${(e: Event) => this.#toggled(name, e)}>
      <summary>
        <span title=${name}>${this.#label(name, part)}</span>
        <span class="small soft">${t('content.items', { n: partsOf(part).length })}</span>
      </summary>
      ${isOpen
        ? html`<content-fields
              .content=${part}
              .faults=${this.faults}
              ?editable=${this.editable}
              place=${place}
              @change=${(e: CustomEvent<Value>) => this.#changed(name, e.detail)}
            ></content-fields>
            ${this.#removal(name)}`
        : ''}
    </details>`;
  }

  get #list(): readonly Value[] {
    return isList(this.content) ? this.content : [];
  }

  #removal(name: string) {
    return isList(this.content) && this.editable
      ? html`<action-button
          look="slim danger"
          label=${t('content.remove-which', { name: this.#name(name) })}
          @click=${() => this.#become(withoutEntry(this.#list, name))}
          >${t('content.remove')}</action-button
        >`
      : nothing;
  }

  /// Entries of a list are called what their first text says.
  #label(name: string, part: Value): string {
    const telling = isContent(part) ? (part['id'] ?? part['name'] ?? part['stage']) : undefined;
    return Array.isArray(this.content) && typeof telling === 'string' && telling
      ? word(telling)
      : this.#name(name);
  }

  /// Of a list, which one.
  #name(name: string): string {
    return Array.isArray(this.content) ? t('content.entry', { n: Number(name) + 1 }) : fieldWord(name);
  }

  #leaf(name: string, part: string | number | boolean | null) {
    const place = placeOf(this.place, name, Array.isArray(this.content));
    const error = this.faults.find((fault) => fault.field === place)?.message ?? '';
    if (!this.editable) {
      return html`<div>
        <div class="small soft" title=${name}>${this.#name(name)}</div>
        <div class="shown">${typeof part === 'boolean' ? t(part ? 'content.yes' : 'content.no') : inWords(part)}</div>
      </div>`;
    }
    if (typeof part === 'boolean') {
      return html`<choice-box
        label=${this.#name(name)}
        .value=${String(part)}
        error=${error}
        .options=${[
          { value: 'true', text: t('content.yes') },
          { value: 'false', text: t('content.no') },
        ]}
        @change=${(e: Event) => this.#changed(name, valueOf(e) === 'true')}
      ></choice-box>`;
    }
    return html`<div class=${isLong(part) ? 'long stack' : 'stack'}>
      <text-box
        label=${this.#name(name)}
        .value=${String(shown(part) ?? '')}
        error=${error}
        help=${spanWords(String(part))}
        rows=${isLong(part) ? 4 : 1}
        @change=${(e: Event) => this.#changed(name, typed(valueOf(e), part))}
      ></text-box>
      ${this.#removal(name)}
    </div>`;
  }

  #toggled(name: string, event: Event): void {
    const opened = new Set(this.opened);
    if ((event.target as HTMLDetailsElement).open) {
      opened.add(name);
    } else {
      opened.delete(name);
    }
    this.opened = opened;
  }

  #changed(name: string, part: Value): void {
    this.#tell(withPart(this.content, name, part));
  }

  /// With other entries: what was open is another one now.
  #become(list: readonly Value[]): void {
    this.opened = new Set(list.length > this.#list.length ? [String(list.length - 1)] : []);
    this.#tell(list);
  }

  #tell(detail: Value): void {
    this.dispatchEvent(new CustomEvent<Value>('change', { detail }));
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/// Texts in two languages stand side by side.
function isLong(part: string | number | boolean | null): boolean {
  return typeof part === 'string' && part.length > 60;
}

/// Values of the API and lengths of time in words; what is no such value, as it is.
function inWords(part: string | number | null): string | number | null {
  return typeof part === 'string' ? spanWords(part) || word(part) : part;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/// As the desk had it: a number stays one, also when it is blank for a while. What is no number goes
/// to the desk as it is, which says so.
function typed(text: string, before: string | number | null): string | number | null {
  if (typeof before !== 'number') {
    return text;
  }
  return text.trim() === '' ? NO_NUMBER : Number.isNaN(Number(text)) ? text : Number(text);
}
