/// Who may read the reports (access.md).
export const READERS = ['supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor'] as const;

/// What reports count as complaints.
export const COMPLAINTS = { kind: 'COMPLAINT,EMERGENCY' } as const;
