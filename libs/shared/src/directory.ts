/** What an organization is. */
export const ORGANIZATION_KINDS = ['school', 'district', 'health_center', 'agency', 'partner'] as const;

export const DIRECTORY_LIMITS = {
  organizationName: 200,
  city: 100,
  /** What one looks for. */
  words: 100,
} as const;
