/** One thing that can be set: its key, what holds until someone sets it, and what a value of it must be. */
export interface SettingKind<Value> {
  readonly key: string;
  readonly usual: Value;
  /** The value, cleaned; throws a refusal that names the field where it is none. Reads what is stored as well. */
  parse(value: unknown): Value;
}

/** A setting as it stands, for whoever may change it. */
export interface SettingState<Value> {
  value: Value;
  /** Nobody set it, or it was set back. */
  isUsual: boolean;
  /** 0 while nobody ever set it. Whoever saves says which one they saw. */
  version: number;
  changedAt: Date | null;
  /** The person's id. */
  changedBy: string | null;
}
