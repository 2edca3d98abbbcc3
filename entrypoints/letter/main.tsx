import { LetterApp } from '../../components/letter/letter-app';
import { mount } from '../../components/shared/mount';

mount(<LetterApp />);
