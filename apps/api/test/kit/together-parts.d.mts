export const PARTS: number;
export const ALONE: RegExp;
