// What forms need of Mantine's style sheets; imported by whichever page has a form, so that reading pages do not pay.
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/ActionIcon.css';
import './mantine.css';
