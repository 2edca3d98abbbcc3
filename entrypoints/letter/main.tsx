import { LetterApp } from '../../components/letter/letter-app';
import { mount } from '../../components/mount';

mount(<LetterApp />);
