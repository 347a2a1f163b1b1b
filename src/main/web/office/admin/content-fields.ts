import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FieldError } from '../../api/problem.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/text-box.js';
import { isContent, partsOf, placeOf, withPart } from './policy-content.js';
import type { Value } from './policy-content.js';
import { t } from './words.js';

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
        <span class="mono">${this.#label(name, part)}</span>
        <span class="small soft">${t('content.items', { n: partsOf(part).length })}</span>
      </summary>
      ${isOpen
        ? html`<content-fields
            .content=${part}
            .faults=${this.faults}
            ?editable=${this.editable}
            place=${place}
            @change=${(e: CustomEvent<Value>) => this.#changed(name, e.detail)}
          ></content-fields>`
        : ''}
    </details>`;
  }

  /// Entries of a list are called what their first text says.
  #label(name: string, part: Value): string {
    const telling = isContent(part) ? (part['id'] ?? part['name'] ?? part['stage']) : undefined;
    return Array.isArray(this.content) && typeof telling === 'string' ? telling : name;
  }

  #leaf(name: string, part: string | number | boolean | null) {
    const place = placeOf(this.place, name, Array.isArray(this.content));
    const error = this.faults.find((fault) => fault.field === place)?.message ?? '';
    if (!this.editable) {
      return html`<div>
        <div class="small soft mono">${name}</div>
        <div>${typeof part === 'boolean' ? t(part ? 'content.yes' : 'content.no') : part}</div>
      </div>`;
    }
    if (typeof part === 'boolean') {
      return html`<choice-box
        label=${name}
        .value=${String(part)}
        error=${error}
        .options=${[
          { value: 'true', text: t('content.yes') },
          { value: 'false', text: t('content.no') },
        ]}
        @change=${(e: Event) => this.#changed(name, valueOf(e) === 'true')}
      ></choice-box>`;
    }
    return html`<text-box
      label=${name}
      .value=${String(part ?? '')}
      error=${error}
      rows=${String(part).length > 60 ? 4 : 1}
      @change=${(e: Event) => this.#changed(name, typed(valueOf(e), part))}
    ></text-box>`;
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
    const detail = withPart(this.content, name, part);
    this.dispatchEvent(new CustomEvent<Value>('change', { detail }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/// As the desk had it: a number stays one. What is no number goes to the desk as it is, which says so.
function typed(text: string, before: string | number | null): string | number | null {
  const isNumber = typeof before === 'number' && text.trim() !== '' && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : text;
}
