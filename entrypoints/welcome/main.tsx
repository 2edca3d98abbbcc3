import { mount } from '../../components/shared/mount';
import { WelcomeApp } from '../../components/welcome/welcome-app';

mount(<WelcomeApp />);
