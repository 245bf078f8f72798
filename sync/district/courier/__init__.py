"""The courier's end at the district: a parcel that another workstation brought is taken in as if over the line."""
