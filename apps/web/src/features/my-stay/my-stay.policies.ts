import type { TypePolicies } from '@apollo/client';

/** Places have ids that others have, too, and roles have none: they stand within the stay they belong to. */
export const myStayPolicies: TypePolicies = {
  StayPlace: { keyFields: false },
  MyStay: { fields: { places: { merge: false } } },
};
