import { mount } from '../../components/mount';
import { WelcomeApp } from '../../components/welcome/welcome-app';

mount(<WelcomeApp />);
