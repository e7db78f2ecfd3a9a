import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link that looks like a button: a real address for the keyboard, the middle mouse button and the screen reader. */
export const LinkButton = createLink(Button);
