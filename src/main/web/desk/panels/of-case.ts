import type { ReactiveControllerHost } from 'lit';
import type { CaseAnswer } from '../../api/types.js';
import { Loaded } from '../../ui/loaded.js';

/// What belongs to a case and is read beside it: read again when the case is another one, or has
/// changed.
export class OfCase<T> extends Loaded<T> {
  #seen: CaseAnswer | undefined;

  constructor(
    private readonly owner: ReactiveControllerHost & { case: CaseAnswer },
    read: (id: string) => Promise<T>,
  ) {
    super(owner, () => read(owner.case.id));
  }

  hostUpdate(): void {
    const now = this.owner.case;
    const before = this.#seen;
    this.#seen = now;
    if (!before || (before.id === now.id && before.version === now.version)) {
      return;
    }
    if (before.id !== now.id) {
      this.value = undefined;
    }
    void this.again();
  }
}
