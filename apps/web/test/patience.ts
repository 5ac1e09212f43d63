import { configure } from '@testing-library/react';

// A busy machine is no fault of the code: what does not come is waited for longer than a second.
configure({ asyncUtilTimeout: 10_000 });
