// The style sheets of the whole site, in the order in which they may overrule one another. A page that uses another
// Mantine piece imports that piece's style sheet itself.
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Loader.css';
import './tokens.css';
import './base.css';
import './mantine.css';
