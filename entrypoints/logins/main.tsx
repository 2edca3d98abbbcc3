import { LoginsApp } from '../../components/logins/logins-app';
import { mount } from '../../components/shared/mount';

mount(<LoginsApp />);
