import { LoginsApp } from '../../components/logins/logins-app';
import { mount } from '../../components/mount';

mount(<LoginsApp />);
