// A stand-in for a form's script that shows nothing.
void 0;
