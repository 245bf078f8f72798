"""The district's HTTP face: thin routes that read the request, call one function and write its answer."""
